/** The ways in which the learning circles learn, and what for (R101-R105). Uses no other feature. */
package nl.ghnt.governance.leervorm;
