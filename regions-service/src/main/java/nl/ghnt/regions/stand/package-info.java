/**
 * The state (stand) of each region per half-year, filled by accepted submissions of reporting. What no submission says
 * is unknown, with the reason. Uses {@code regio} and {@code feit}.
 */
package nl.ghnt.regions.stand;
