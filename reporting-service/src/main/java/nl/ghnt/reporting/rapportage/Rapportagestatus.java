package nl.ghnt.reporting.rapportage;

import java.util.Locale;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.reporting.Fout;

/** Where a report stands (R272). Only a concept can be edited; there is one way forward and one way back. */
public enum Rapportagestatus {
    CONCEPT,
    TER_VASTSTELLING,
    VASTGESTELD,
    AANGEBODEN,
    OPENBAAR;

    /** Whether the next step may be to {@code volgende}; the stuurgroep may give a report back. */
    public boolean kanNaar(Rapportagestatus volgende) {
        return volgende.ordinal() == ordinal() + 1 || (this == TER_VASTSTELLING && volgende == CONCEPT);
    }

    /** Holds when the next step may be to {@code volgende}. */
    void eisStap(Rapportagestatus volgende) {
        if (!kanNaar(volgende)) {
            throw geenStap("Van " + this + " kan een rapportage niet naar " + volgende + ".");
        }
    }

    /** What says no to a step that a report with this status cannot take. */
    ProblemException geenStap(String detail) {
        return Fout.RAPPORTAGE_STAP.because(detail).with("huidigeStatus", this);
    }

    /** Whether figures and texts are frozen. */
    public boolean bevroren() {
        return this != CONCEPT;
    }

    /** Machine-readable reason why a report cannot be edited. */
    String vergrendeling() {
        return "vergrendeld." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
