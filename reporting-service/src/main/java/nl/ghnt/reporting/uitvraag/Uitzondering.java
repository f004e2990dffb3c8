package nl.ghnt.reporting.uitvraag;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A region may submit for the first time although the campaign is closed. It always ends: an exception without an end
 * is a campaign that never closes.
 *
 * @param regio code of the region
 * @param uiterlijkeDatum last Dutch day on which it holds
 * @param reden why; not public
 * @param verleendOp moment at which it was allowed; null while it is asked for
 */
public record Uitzondering(String regio, LocalDate uiterlijkeDatum, String reden, Instant verleendOp) {

    Uitzondering verleend(Instant now) {
        return new Uitzondering(regio, uiterlijkeDatum, reden, now);
    }
}
