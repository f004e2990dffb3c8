package nl.ghnt.regions.feit;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The moment that a reader asks about, of what holds without a day. */
public class Kennis {

    @QueryParam("beschikbaarOp")
    @Parameter(description = "Wat wisten we op dit moment? Standaard nu.")
    Instant beschikbaarOp;

    /** What is known now. */
    public static Kennis nu() {
        return new Kennis();
    }

    /** The moment asked for, else now. */
    public Instant op(Clock clock) {
        return beschikbaarOp != null ? beschikbaarOp : clock.instant();
    }
}
