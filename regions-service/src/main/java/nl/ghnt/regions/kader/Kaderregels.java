package nl.ghnt.regions.kader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.ProblemException;

/** What goes together in an element of the frame. */
final class Kaderregels {

    private static final String CODE = "kader.samenhang";

    private Kaderregels() {}

    /**
     * What is said, completed: a theme stands under the action line of its building block.
     *
     * @param boven finds an element as it holds when this begins; null when there is none
     * @throws ProblemException 400 with all faults at once
     */
    static Kaderinhoud pas(Kadersoort soort, Kaderinhoud inhoud, Function<String, Kaderbeeld> boven) {
        List<InputFault> faults = new ArrayList<>();
        if (inhoud.naam() == null && inhoud.tekst() == null) {
            faults.add(fault("naam", "Geef een naam of een tekst."));
        }
        if ((soort == Kadersoort.PRIORITEIT) != (inhoud.reikwijdte() != null)) {
            faults.add(fault("reikwijdte", "Een prioriteit heeft een reikwijdte, en alleen een prioriteit."));
        }
        Kaderbeeld bouwsteen = inhoud.bovenliggend() == null ? null : boven.apply(inhoud.bovenliggend());
        if ((soort == Kadersoort.THEMA) != (inhoud.bovenliggend() != null)) {
            faults.add(fault("bovenliggend", "Een thema hoort onder een bouwsteen, en alleen een thema."));
        } else if (soort == Kadersoort.THEMA && (bouwsteen == null || bouwsteen.soort() != Kadersoort.BOUWSTEEN)) {
            faults.add(fault("bovenliggend", "'" + inhoud.bovenliggend() + "' is dan geen bouwsteen."));
        } else if (soort == Kadersoort.THEMA
                && inhoud.actielijn() != null
                && !inhoud.actielijn().equals(bouwsteen.inhoud().actielijn())) {
            faults.add(fault("actielijn", "Een thema heeft de actielijn van zijn bouwsteen; laat haar weg."));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalidInput(faults);
        }
        return bouwsteen == null
                ? inhoud
                : inhoud.onderActielijn(bouwsteen.inhoud().actielijn());
    }

    private static InputFault fault(String property, String detail) {
        return InputFault.body("/" + property, CODE, detail);
    }
}
