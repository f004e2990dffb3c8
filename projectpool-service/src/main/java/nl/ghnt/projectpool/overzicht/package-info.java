/**
 * Looking at rounds and projects together: a round at a glance, what regions asked and got over rounds, which themes and target groups
 * have projects, as figures and as drawings. Everything here is counted when it is asked.
 */
package nl.ghnt.projectpool.overzicht;
