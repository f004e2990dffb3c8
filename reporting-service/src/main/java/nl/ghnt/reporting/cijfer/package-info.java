/**
 * Figures from the accepted submissions of a campaign: 'n of the N' with the frozen denominator, the unknown counted apart.
 * Uses the features uitvraag, vragenlijst, inzending and regio.
 */
package nl.ghnt.reporting.cijfer;
