/**
 * The posts of each region (project leader, designated official) and how they are filled over time. Who holds a post is
 * seen by the programme team only. Uses {@code regio} and {@code feit}.
 */
package nl.ghnt.regions.projectleider;
