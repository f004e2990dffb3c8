package nl.ghnt.reporting.inzending;

import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.reporting.Fout;

/** Why the answers of a submission cannot be written now. The first that holds, in this order, is the one that is told. */
public enum Vergrendeling {
    /** It waits for an assessment. */
    INGEDIEND(
            Fout.INZENDING_VERGRENDELD, "vergrendeld.ingediend", "De inzending is ingediend en wacht op beoordeling."),
    /** It was accepted: only a correction, with a reason, opens it again. */
    GEACCEPTEERD(
            Fout.INZENDING_VERGRENDELD,
            "vergrendeld.geaccepteerd",
            "De inzending is geaccepteerd. Vraag een correctie aan, met de reden."),
    /** The campaign takes no first submissions any more; a submission that was in before goes on. */
    UITVRAAG_GESLOTEN(
            Fout.UITVRAAG_GESLOTEN,
            "uitvraag.gesloten",
            "De uitvraag is gesloten en neemt geen eerste inzendingen meer aan.");

    private final Fout fout;
    private final String reden;
    private final String detail;

    Vergrendeling(Fout fout, String reden, String detail) {
        this.fout = fout;
        this.reden = reden;
        this.detail = detail;
    }

    /** Stable code for machines. */
    public String reden() {
        return reden;
    }

    ProblemException problem() {
        return fout.because(detail).with("reden", reden);
    }
}
