package nl.ghnt.reporting.inzending;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.reporting.uitvraag.Populatielid;
import nl.ghnt.reporting.vragenlijst.Vraag;

/** The questions that one region gets in one campaign (R261), and what they ask of its answers. */
final class Vragenset {

    private final Map<String, Vraag> vragen;

    private Vragenset(Map<String, Vraag> vragen) {
        this.vragen = vragen;
    }

    static Vragenset van(List<Vraag> alle, Populatielid lid) {
        return new Vragenset(alle.stream()
                .filter(vraag -> lid.krijgt(vraag.thema()))
                .collect(Collectors.toMap(
                        Vraag::code, Function.identity(), (first, second) -> first, LinkedHashMap::new)));
    }

    /** All that is wrong with the form of answers; a draft may have gaps but no faults. */
    List<InputFault> vormfouten(List<Antwoord> antwoorden) {
        List<InputFault> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < antwoorden.size(); i++) {
            Antwoord antwoord = antwoorden.get(i);
            String plaats = "/antwoorden/" + i;
            Vraag vraag = vragen.get(antwoord.vraag());
            if (vraag == null) {
                faults.add(InputFault.body(
                        plaats + "/vraag", "vraag.onbekend", "Deze vraag is niet aan de regio gesteld."));
            } else if (!seen.add(antwoord.vraag())) {
                faults.add(
                        InputFault.body(plaats + "/vraag", "vraag.dubbel", "Deze vraag is hierboven al beantwoord."));
            } else {
                Antwoordvorm.check(vraag, antwoord, plaats, faults);
            }
        }
        return faults;
    }

    /** The mandatory questions without an answer and without a reason why it is not known, in their order. */
    List<Vraag> ontbrekend(List<Antwoord> antwoorden) {
        Set<String> answered = antwoorden.stream()
                .filter(Antwoord::beantwoord)
                .map(Antwoord::vraag)
                .collect(Collectors.toSet());
        return vragen.values().stream()
                .filter(vraag -> vraag.verplicht() && !answered.contains(vraag.code()))
                .toList();
    }

    /** What the answers choose by question, where the answer is one of a few; what is not known is not in it. */
    Map<String, Object> keuzes(List<Antwoord> antwoorden) {
        return gekozen(antwoorden, vraag -> vraag.soort().telbaar() ? vraag.code() : null);
    }

    /** What the answers say of the state of the region; what is not known is not in it. */
    Map<String, Object> stand(List<Antwoord> antwoorden) {
        return gekozen(
                antwoorden,
                vraag -> vraag.gegeven() == null ? null : vraag.gegeven().name());
    }

    private Map<String, Object> gekozen(List<Antwoord> antwoorden, Function<Vraag, String> onder) {
        Map<String, Object> gekozen = new TreeMap<>();
        for (Antwoord antwoord : antwoorden) {
            Vraag vraag = vragen.get(antwoord.vraag());
            String naam = vraag == null || antwoord.waarde() == null ? null : onder.apply(vraag);
            if (naam != null) {
                gekozen.put(naam, antwoord.waarde());
            }
        }
        return gekozen;
    }
}
