package nl.ghnt.regions.actieplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ghnt.regions.feit.Blik;

/** What a plan was on a day, by what was known at a moment. */
record Planverleden(Actieplan plan) {

    /** The version that had been adopted last. */
    Optional<ActieplanVersie> versie(Blik blik) {
        return plan.versies().stream()
                .filter(versie -> versie.vastgesteldVolgens(blik))
                .max(Comparator.comparing(ActieplanVersie::beginGeldigheid));
    }

    /** The state; empty when the plan was not known then. */
    Optional<Planstatus> status(Blik blik) {
        return plan.overgangen().stream()
                .filter(overgang -> overgang.gezien(blik))
                .reduce((eerdere, latere) -> latere)
                .map(Overgang::status);
    }

    /** First day on which it no longer held; null when open. */
    LocalDate eindeGeldigheid(Instant moment) {
        return plan.overgangen().stream()
                .filter(overgang -> overgang.status().isVoorbij()
                        && !overgang.geregistreerdOp().isAfter(moment))
                .findFirst()
                .map(Overgang::ingangsdatum)
                .orElse(null);
    }

    /** The last moment at which something was recorded of it. */
    Instant gewijzigdOp(Instant moment) {
        return laatste(plan.gewijzigdOp(), plan.versies().stream().flatMap(ActieplanVersie::momenten), moment);
    }

    /** The same for who does not see a concept: what is written in one does not count. */
    Instant openbaarGewijzigdOp(Instant moment) {
        return laatste(plan.openbaarGewijzigdOp(), plan.versies().stream().map(ActieplanVersie::vastgesteldOp), moment);
    }

    private Instant laatste(Instant nu, Stream<Instant> vanVersies, Instant moment) {
        return nu.isAfter(moment)
                ? Stream.concat(plan.overgangen().stream().map(Overgang::geregistreerdOp), vanVersies)
                        .filter(Objects::nonNull)
                        .filter(op -> !op.isAfter(moment))
                        .max(Comparator.naturalOrder())
                        .orElse(plan.geregistreerdOp())
                : nu;
    }
}
