package nl.ghnt.regions.feit;

import java.time.LocalDate;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.time.Validity;

/** A period that somebody gives. */
public final class Termijn {

    private Termijn() {}

    /**
     * The period between two days of which both may be open.
     *
     * @param einde first day on which it no longer holds
     * @param pointer JSON Pointer of what the period belongs to; empty for the whole body
     * @throws ProblemException 400 when the end is not after the beginning
     */
    public static Validity van(LocalDate begin, LocalDate einde, String pointer) {
        if (begin != null && einde != null && !begin.isBefore(einde)) {
            throw ProblemException.invalidInput(InputFault.body(
                    pointer + "/eindeGeldigheid", "datum.volgorde", "eindeGeldigheid ligt niet na beginGeldigheid."));
        }
        return Validity.between(begin, einde);
    }
}
