/** The rounds of the pool: legal form, limits, budget, moments, criteria. May use {@code projectenpool}. */
package nl.ghnt.projectpool.poolronde;
