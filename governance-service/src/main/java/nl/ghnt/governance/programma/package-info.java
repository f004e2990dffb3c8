/** The programme itself: what it is for, who presented it, when it ended and what followed. Uses no other feature. */
package nl.ghnt.governance.programma;
