package nl.ghnt.reporting.rapportage;

import java.util.Locale;

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

    /** Whether figures and texts are frozen. */
    public boolean bevroren() {
        return this != CONCEPT;
    }

    /** Machine-readable reason why a report cannot be edited. */
    String vergrendeling() {
        return "vergrendeld." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
