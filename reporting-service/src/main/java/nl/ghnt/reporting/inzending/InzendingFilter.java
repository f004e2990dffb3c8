package nl.ghnt.reporting.inzending;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/**
 * What is asked of the list of submissions; null means all.
 *
 * @param uitvraag only of this campaign
 * @param regio only of this region
 * @param status only with this status
 * @param gewijzigdSinds only what changed since this moment
 * @param eigenRegios only of these regions: those that the reader may see
 */
record InzendingFilter(
        UUID uitvraag, String regio, Inzending.Status status, Instant gewijzigdSinds, Collection<String> eigenRegios) {}
