package nl.ghnt.reporting.rapportage;

import java.time.LocalDate;
import java.util.UUID;
import nl.ghnt.kit.input.PlainText;

/**
 * What is needed of a decision of the stuurgroep.
 *
 * @param besluit the decision
 * @param onderwerpSoort what it is about
 * @param onderwerp the report that it is about; null when it is about something else
 * @param uitkomst what was decided
 * @param besluitdatum day of the decision
 * @param toelichting why; null when the event does not tell, then it stands with the decision itself
 */
record Besluit(
        UUID besluit,
        String onderwerpSoort,
        UUID onderwerp,
        Uitkomst uitkomst,
        LocalDate besluitdatum,
        String toelichting) {

    /** Subject that this service listens to. */
    static final String RAPPORTAGE = "VOORTGANGSRAPPORTAGE";

    private static final String REDEN_BIJ_BESLUIT = "De reden staat bij het besluit van de stuurgroep.";

    /** What was decided. */
    enum Uitkomst {
        VASTGESTELD,
        TERUGGEGEVEN,
        ANDERS
    }

    /** Whether it is about a report. */
    boolean overRapportage() {
        return RAPPORTAGE.equals(onderwerpSoort) && onderwerp != null;
    }

    /** Why a report was given back. */
    String reden() {
        return toelichting == null || PlainText.isBlank(toelichting) ? REDEN_BIJ_BESLUIT : toelichting;
    }
}
