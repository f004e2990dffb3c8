package nl.ghnt.reporting.cijfer;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ghnt.reporting.inzending.Regiokeuzes;

/** From what was accepted to what each region chose. */
final class Antwoordbron {

    private Antwoordbron() {}

    /** One answer sheet per region. */
    static List<Regioantwoord> perRegio(List<Regiokeuzes> keuzes) {
        return keuzes.stream()
                .map(regio -> new Regioantwoord(
                        regio.regio(),
                        regio.keuzes().entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey, keuze -> Cijfervraag.code(keuze.getValue())))))
                .toList();
    }
}
