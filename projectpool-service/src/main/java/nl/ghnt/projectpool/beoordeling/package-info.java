/**
 * Assessing what municipalities applied for: who assesses in a round, which interest an assessor has in an application, what
 * each thinks of it, and the ranking that follows.
 */
package nl.ghnt.projectpool.beoordeling;
