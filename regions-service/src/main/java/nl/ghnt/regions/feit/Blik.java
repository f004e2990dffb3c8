package nl.ghnt.regions.feit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ghnt.kit.time.TimeView;

/**
 * A look at the register: what held on a day, by what was known at a moment.
 *
 * @param geldigOp the day, in Dutch time
 * @param beschikbaarOp the moment
 */
public record Blik(LocalDate geldigOp, Instant beschikbaarOp) {

    /** The look that a reader asks for; today and now when not asked. */
    public static Blik van(TimeView time, Clock clock) {
        return new Blik(time.validOn(clock), time.knownAt(clock));
    }

    /** What is known now of a day. */
    public static Blik op(LocalDate dag, Clock clock) {
        return new Blik(dag, clock.instant());
    }

    /** The same knowledge of another day. */
    public Blik op(LocalDate dag) {
        return new Blik(dag, beschikbaarOp);
    }

    public boolean ziet(Feit<?> feit) {
        return feit.bekendOp(beschikbaarOp) && feit.geldigheid().includes(geldigOp);
    }

    /** The facts that are seen. */
    public <F extends Feit<F>> Stream<F> ziet(Collection<F> feiten) {
        return feiten.stream().filter(this::ziet);
    }

    /** The one fact of a timeline that is seen; empty when none is. */
    public <F extends Feit<F>> Optional<F> een(Collection<F> tijdlijn) {
        return ziet(tijdlijn).findFirst();
    }
}
