package nl.ghnt.governance.vergaderritme;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.ghnt.governance.bijeenkomst.Bijeenkomst;
import nl.ghnt.governance.bijeenkomst.Stand.Status;

/**
 * A norm beside what was planned and held in a calendar year (R30, C5). Of a year of which no meeting is recorded the
 * counts are unknown, not zero: the sources do not list the meetings of most bodies.
 *
 * @param ritme the norm
 * @param bijeenkomsten the meetings of that year that count for it and that the reader may know of
 * @param besloten whether the reader sees what is not published of the body
 */
record Naleving(Vergaderritme ritme, List<Bijeenkomst> bijeenkomsten, boolean besloten) {

    static Naleving of(Vergaderritme ritme, List<Bijeenkomst> inYear, boolean besloten) {
        return new Naleving(ritme, inYear.stream().filter(ritme::telt).toList(), besloten);
    }

    /** Moment of the last change that the reader may know of, in the norm or in a meeting that counts for it. */
    Instant gewijzigdOp() {
        return Stream.concat(
                        Stream.of(ritme.geregistreerdOp()),
                        bijeenkomsten.stream().map(bijeenkomst -> bijeenkomst.gewijzigdOp(besloten)))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Why the counts are unknown; null when they are known. */
    String onbekendReden() {
        if (ritme.inhoud().bijeenkomstsoort() == null) {
            return "Deze norm gaat niet over bijeenkomsten.";
        }
        if (!bijeenkomsten.isEmpty()) {
            return null;
        }
        return besloten ? "Van dit jaar is geen bijeenkomst vastgelegd." : "Van dit jaar is geen bijeenkomst openbaar.";
    }

    /** How many meetings of these states count for it; null when it is unknown. */
    Integer aantal(Status... statuses) {
        return onbekendReden() != null
                ? null
                : (int) bijeenkomsten.stream()
                        .filter(bijeenkomst ->
                                List.of(statuses).contains(bijeenkomst.stand().status()))
                        .count();
    }
}
