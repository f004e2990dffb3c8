/**
 * What comes of a grant: a project that starts, is paid, changes, ends, is accounted for and is closed. It never gets more than was
 * granted.
 */
package nl.ghnt.projectpool.project;
