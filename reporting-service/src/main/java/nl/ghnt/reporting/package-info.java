/**
 * From questionnaire to infographic: what the regions are asked, what they answer, and what is reported of it.
 *
 * <p>Each package below is one feature; features use each other in one direction only: {@code regio} and {@code
 * vragenlijst} use none, {@code uitvraag} uses both, {@code inzending} uses these three; figures and reports build on
 * what {@code inzending} accepted.
 */
package nl.ghnt.reporting;
