/**
 * Campaigns: one sending of a released questionnaire to a population that is frozen at the opening. Uses {@code regio}
 * and {@code vragenlijst}.
 */
package nl.ghnt.reporting.uitvraag;
