package nl.ghnt.regions.feit;

import java.time.LocalDate;
import java.util.List;
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
        List<InputFault> fouten = keur(begin, einde);
        if (!fouten.isEmpty()) {
            throw ProblemException.invalidInput(fouten.get(0).below(pointer));
        }
        return Validity.between(begin, einde);
    }

    /** A period as a reader is told it. */
    public static String inWoorden(Validity periode) {
        String begin = periode.begin() == null ? "" : "van " + periode.begin();
        String einde = periode.end() == null ? "" : "tot " + periode.end();
        return begin.isEmpty() && einde.isEmpty() ? "altijd" : (begin + " " + einde).strip();
    }

    /** What is wrong with two such days: the end is not after the beginning. */
    public static List<InputFault> keur(LocalDate begin, LocalDate einde) {
        return begin == null || einde == null || begin.isBefore(einde)
                ? List.of()
                : List.of(InputFault.body(
                        "/eindeGeldigheid", "datum.volgorde", "eindeGeldigheid ligt niet na beginGeldigheid."));
    }
}
