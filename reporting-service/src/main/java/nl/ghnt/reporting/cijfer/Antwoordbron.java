package nl.ghnt.reporting.cijfer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ghnt.reporting.inzending.GeaccepteerdAntwoord;

/** From accepted answers to what each region chose. */
final class Antwoordbron {

    private Antwoordbron() {}

    /** One answer sheet per region that answered something; what is not known is not in it. */
    static List<Regioantwoord> perRegio(List<GeaccepteerdAntwoord> antwoorden) {
        Map<String, Map<String, String>> keuzesPerRegio = new LinkedHashMap<>();
        for (GeaccepteerdAntwoord antwoord : antwoorden) {
            Map<String, String> keuzes =
                    keuzesPerRegio.computeIfAbsent(antwoord.regio(), regio -> new LinkedHashMap<>());
            if (!antwoord.onbekend() && antwoord.waarde().isValueNode()) {
                keuzes.put(antwoord.vraag(), Cijfervraag.code(antwoord.waarde().asText()));
            }
        }
        return keuzesPerRegio.entrySet().stream()
                .map(regio -> new Regioantwoord(regio.getKey(), regio.getValue()))
                .toList();
    }
}
