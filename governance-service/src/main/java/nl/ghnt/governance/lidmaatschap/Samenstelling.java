package nl.ghnt.governance.lidmaatschap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.governance.gremium.Gremium;

/**
 * Who belonged to a body on a day, as far as that was known. Whoever is affiliated without being a member never counts
 * (R31); where the list is not complete, the number of members is unknown, not what happens to be known (R37, R46). A day on
 * which a complete list has nobody lies outside what the sources tell of: no body is known to have had no members.
 *
 * @param gremium the body
 * @param peildatum the day
 * @param beschikbaarOp the moment that was asked for; null for now
 * @param lidmaatschappen all that is known, members and others
 */
record Samenstelling(Gremium gremium, LocalDate peildatum, Instant beschikbaarOp, List<Lidmaatschap> lidmaatschappen) {

    private static final String NIEMAND = "Geen bron noemt wie er op deze dag lid waren.";

    /** Whether all members of the day are known. */
    boolean ledenlijstVolledig() {
        return gremium.inhoud().ledenlijstVolledig()
                && !of(Lidmaatschap.Soort.LID).isEmpty();
    }

    /** Why not all are known; null when they are. */
    String ledenlijstOnbekendReden() {
        return gremium.inhoud().ledenlijstVolledig() && !ledenlijstVolledig()
                ? NIEMAND
                : gremium.inhoud().ledenlijstOnbekendReden();
    }

    /** Number of members; null when not all are known. */
    Integer aantalLeden() {
        return ledenlijstVolledig() ? of(Lidmaatschap.Soort.LID).size() : null;
    }

    /** All that is known of a kind. */
    List<Lidmaatschap> of(Lidmaatschap.Soort soort) {
        return lidmaatschappen.stream()
                .filter(lidmaatschap -> lidmaatschap.soort() == soort)
                .toList();
    }
}
