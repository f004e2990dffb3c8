/**
 * Questionnaires with their questions, versions and the agreement of the four parties (R258). Uses no other feature.
 */
package nl.ghnt.reporting.vragenlijst;
