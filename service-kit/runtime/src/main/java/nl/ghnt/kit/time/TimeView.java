package nl.ghnt.kit.time;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * The two moments that a reader can ask about: what was valid then, and what we knew then. Applies to everything
 * that an answer links or embeds.
 */
public class TimeView {

    /** Parameter with the moment of which is asked what was known then. */
    public static final String KNOWN_AT = "beschikbaarOp";

    @QueryParam("geldigOp")
    @Parameter(description = "Wat gold er op deze dag? Standaard vandaag.")
    LocalDate geldigOp;

    @QueryParam(KNOWN_AT)
    @Parameter(description = "Wat wisten we op dit moment? Standaard nu.")
    Instant beschikbaarOp;

    /** A view from inside the service. */
    public static TimeView at(LocalDate validOn, Instant knownAt) {
        TimeView view = new TimeView();
        view.geldigOp = validOn;
        view.beschikbaarOp = knownAt;
        return view;
    }

    /** The day asked for, else today in the Netherlands. */
    public LocalDate validOn(Clock clock) {
        return geldigOp != null ? geldigOp : DutchDay.today(clock);
    }

    /** The moment asked for, else now. */
    public Instant knownAt(Clock clock) {
        return beschikbaarOp != null ? beschikbaarOp : clock.instant();
    }

    /** The moment asked for; null when now was meant, which goes by while one reads. */
    public Instant askedKnownAt() {
        return beschikbaarOp;
    }

    /** Whether the reader asked for a day explicitly. */
    public boolean asksValidOn() {
        return geldigOp != null;
    }
}
