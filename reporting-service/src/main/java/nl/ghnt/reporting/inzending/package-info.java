/**
 * Submissions: what a region answers to a campaign, its versions, its assessment, and how complete a campaign is. Uses
 * {@code regio}, {@code uitvraag} and {@code vragenlijst}; what was accepted is read by others from {@link
 * nl.ghnt.reporting.inzending.GeaccepteerdeAntwoorden}.
 */
package nl.ghnt.reporting.inzending;
