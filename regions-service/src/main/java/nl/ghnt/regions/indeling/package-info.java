/** The ways to divide the country, each with the number that was announced. Uses no other feature. */
package nl.ghnt.regions.indeling;
