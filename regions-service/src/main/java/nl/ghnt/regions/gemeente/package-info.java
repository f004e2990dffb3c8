/** The municipalities over time, from the register of government organisations. Uses no other feature. */
package nl.ghnt.regions.gemeente;
