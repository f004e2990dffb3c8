package nl.ghnt.reporting.infographic;

import java.util.List;
import java.util.stream.IntStream;
import nl.ghnt.reporting.infographic.weergave.Faseverdeling;

/** The five phases of implementation of the kwaliteitskader, in order of progress (R231-R235). */
final class Kwaliteitskader {

    private static final List<String> FASEN = List.of(
            "In fase van voorbereiding",
            "Bezig met uitvoeren zelfscan",
            "Analyse van de bevindingen uit de zelfscan",
            "Verbeterplannen opstellen",
            "Uitvoering/monitoring verbeterplannen");

    private Kwaliteitskader() {}

    /** The phases without counts. */
    static List<Faseverdeling.Fase> fasen() {
        return IntStream.range(0, FASEN.size())
                .mapToObj(i -> new Faseverdeling.Fase(i + 1, FASEN.get(i), null))
                .toList();
    }

    /** Phases by the names that were asked with, each with its count. */
    static List<Faseverdeling.Fase> fasen(List<String> namen, List<Integer> aantallen) {
        return IntStream.range(0, namen.size())
                .mapToObj(i -> new Faseverdeling.Fase(i + 1, namen.get(i), aantallen.get(i)))
                .toList();
    }
}
