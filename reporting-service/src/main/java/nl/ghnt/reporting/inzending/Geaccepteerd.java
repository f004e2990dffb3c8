package nl.ghnt.reporting.inzending;

import java.util.List;

/**
 * What was accepted of a region in a campaign.
 *
 * @param keuzes what it chose, of the answers that figures are made of
 * @param antwoorden all that it answered, by question
 */
public record Geaccepteerd(Regiokeuzes keuzes, List<GeaccepteerdAntwoord> antwoorden) {}
