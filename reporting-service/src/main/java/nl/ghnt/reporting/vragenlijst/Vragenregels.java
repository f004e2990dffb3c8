package nl.ghnt.reporting.vragenlijst;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.ProblemException;

/** The rules that the questions of one questionnaire keep together; all faults are found at once. */
final class Vragenregels {

    private final Map<String, Vraag> vorige;
    private final List<InputFault> fouten = new ArrayList<>();

    private Vragenregels(List<Vraag> vorige) {
        this.vorige = vorige.stream().collect(Collectors.toMap(Vraag::code, Function.identity()));
    }

    /**
     * Holds when the questions keep all rules.
     *
     * @param vragen the questions
     * @param vorige the questions of the previous version; empty when there is none
     * @throws ProblemException 400 with every fault
     */
    static void check(List<Vraag> vragen, List<Vraag> vorige) {
        Vragenregels regels = new Vragenregels(vorige);
        regels.checkAll(vragen);
        if (!regels.fouten.isEmpty()) {
            throw ProblemException.invalidInput(regels.fouten);
        }
    }

    private void checkAll(List<Vraag> vragen) {
        Set<String> codes = new HashSet<>();
        Set<Gegeven> gegevens = new HashSet<>();
        for (int i = 0; i < vragen.size(); i++) {
            Vraag vraag = vragen.get(i);
            String plaats = "/vragen/" + i;
            fault(!codes.add(vraag.code()), plaats + "/code", "code.dubbel", "Deze code komt al voor.");
            fault(
                    vraag.gegeven() != null && !gegevens.add(vraag.gegeven()),
                    plaats + "/gegeven",
                    "gegeven.dubbel",
                    "Een andere vraag levert dit gegeven al.");
            checkOpties(vraag, plaats);
            checkGegeven(vraag, plaats);
            checkHerkomst(vraag, plaats);
        }
    }

    private void checkOpties(Vraag vraag, String plaats) {
        if (!vraag.soort().metOpties()) {
            fault(
                    !vraag.opties().isEmpty(),
                    plaats + "/opties",
                    "opties.niet-toegestaan",
                    "Alleen een keuzevraag heeft opties.");
            return;
        }
        fault(
                vraag.opties().size() < 2,
                plaats + "/opties",
                "opties.verplicht",
                "Een keuzevraag heeft minstens twee opties.");
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < vraag.opties().size(); i++) {
            fault(
                    !codes.add(vraag.opties().get(i).code()),
                    plaats + "/opties/" + i + "/code",
                    "code.dubbel",
                    "Deze code komt al voor.");
        }
    }

    private void checkGegeven(Vraag vraag, String plaats) {
        Gegeven gegeven = vraag.gegeven();
        if (gegeven == null) {
            return;
        }
        if (vraag.soort() != gegeven.vraagsoort) {
            fault(
                    true,
                    plaats + "/soort",
                    "gegeven.soort",
                    "Een vraag die " + gegeven + " levert is van de soort " + gegeven.vraagsoort + ".");
            return;
        }
        for (int i = 0; i < vraag.opties().size(); i++) {
            fault(
                    !gegeven.codes.isEmpty()
                            && !gegeven.codes.contains(vraag.opties().get(i).code()),
                    plaats + "/opties/" + i + "/code",
                    "gegeven.code",
                    gegeven + " kent deze code niet.");
        }
    }

    /** A code keeps its meaning over versions: what asks something else gets another code and says what it replaces. */
    private void checkHerkomst(Vraag vraag, String plaats) {
        Vraag eerder = vorige.get(vraag.code());
        fault(
                eerder != null && eerder.soort() != vraag.soort(),
                plaats + "/soort",
                "vraag.soort-gewijzigd",
                "In de vorige versie was deze vraag van een andere soort; geef de nieuwe vraag een nieuwe code.");
        for (int i = 0; i < vraag.vervangt().size(); i++) {
            fault(
                    !vorige.containsKey(vraag.vervangt().get(i)),
                    plaats + "/vervangt/" + i,
                    "vraag.onbekend",
                    "De vorige versie heeft geen vraag met deze code.");
        }
    }

    private void fault(boolean wrong, String pointer, String code, String detail) {
        if (wrong) {
            fouten.add(InputFault.body(pointer, code, detail));
        }
    }
}
