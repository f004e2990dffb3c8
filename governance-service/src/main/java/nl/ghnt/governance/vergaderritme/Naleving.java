package nl.ghnt.governance.vergaderritme;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.ghnt.governance.bijeenkomst.Bijeenkomst;
import nl.ghnt.governance.bijeenkomst.Bijeenkomst.Status;

/**
 * A norm beside what was planned and held in a calendar year (R30, C5). Of a year of which no meeting is recorded the
 * counts are unknown, not zero: the sources do not list the meetings of most bodies.
 *
 * @param ritme the norm
 * @param bijeenkomsten the meetings of that year that count for it
 */
record Naleving(Vergaderritme ritme, List<Bijeenkomst> bijeenkomsten) {

    static Naleving of(Vergaderritme ritme, List<Bijeenkomst> inYear) {
        return new Naleving(ritme, inYear.stream().filter(ritme::telt).toList());
    }

    /** Moment of the last change in the norm or in a meeting that counts for it. */
    Instant gewijzigdOp() {
        return Stream.concat(
                        Stream.of(ritme.geregistreerdOp()),
                        bijeenkomsten.stream().map(Bijeenkomst::gewijzigdOp))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Meetings that are still planned. */
    Integer gepland() {
        return count(Status.GEPLAND, Status.BEVESTIGD);
    }

    /** Meetings that take place only with enough interest. */
    Integer voorlopig() {
        return count(Status.VOORLOPIG);
    }

    Integer gehouden() {
        return count(Status.GEHOUDEN);
    }

    Integer afgelast() {
        return count(Status.AFGELAST);
    }

    /** Why the counts are unknown; null when they are known. */
    String onbekendReden() {
        if (ritme.bijeenkomstsoort() == null) {
            return "Deze norm gaat niet over bijeenkomsten.";
        }
        return bijeenkomsten.isEmpty() ? "Van dit jaar is geen bijeenkomst vastgelegd." : null;
    }

    private Integer count(Status... statuses) {
        return onbekendReden() != null
                ? null
                : (int) bijeenkomsten.stream()
                        .filter(bijeenkomst -> List.of(statuses).contains(bijeenkomst.status()))
                        .count();
    }
}
