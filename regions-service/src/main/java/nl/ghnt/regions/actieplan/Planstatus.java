package nl.ghnt.regions.actieplan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The states of a plan. */
@Schema(
        name = "Planstatus",
        description = "CONCEPT: nog niet vastgesteld; VASTGESTELD; IN_UITVOERING; AFGEROND; INGETROKKEN")
public enum Planstatus {
    CONCEPT,
    VASTGESTELD,
    IN_UITVOERING,
    AFGEROND,
    INGETROKKEN;

    /** Whether the plan holds: it was adopted and has not ended. */
    boolean geldt() {
        return this == VASTGESTELD || this == IN_UITVOERING;
    }

    /** Whether nothing more can be done with the plan. */
    boolean isVoorbij() {
        return this == AFGEROND || this == INGETROKKEN;
    }
}
