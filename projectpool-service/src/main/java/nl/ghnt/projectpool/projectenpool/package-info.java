/** The pool as a whole: title with its spellings, purpose, route, announced budget. Uses no other feature. */
package nl.ghnt.projectpool.projectenpool;
