package nl.ghnt.projectpool.aanvraagronde;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nl.ghnt.kit.problem.InputFault;

/** What must agree in what a round is; what each value must be by itself its constraints say. */
final class Rondeopzetregels {

    private static final String DUBBEL = "waarde.dubbel";

    /** What stands as it is from the moment that a round opens, by its name in the API. */
    private static final Map<String, Function<Rondeopzet, Object>> BEVROREN = Map.of(
            "rechtsvorm", Rondeopzet::rechtsvorm,
            "themas", Rondeopzet::themas,
            "criteria", Rondeopzet::criteria,
            "onderdelen", Rondeopzet::onderdelen,
            "documenten", Rondeopzet::documenten);

    private final Rondeopzet opzet;
    private final List<InputFault> fouten = new ArrayList<>();

    private Rondeopzetregels(Rondeopzet opzet) {
        this.opzet = opzet;
    }

    /**
     * All that does not agree, each at its place.
     *
     * @param themas codes of the themes that there are
     */
    static List<InputFault> fouten(Rondeopzet opzet, Set<String> themas) {
        Rondeopzetregels regels = new Rondeopzetregels(opzet);
        regels.keurPerioden();
        regels.keurBedragen();
        regels.keurThemas(themas);
        regels.keurCodes("/criteria", opzet.criteria());
        regels.keurCodes("/onderdelen", opzet.onderdelen());
        regels.keurCodes("/documenten", opzet.documenten());
        regels.keurCriteria();
        regels.keurRapportages();
        return regels.fouten;
    }

    /** What still lacks for a round to open, by its name in the API; empty when nothing does. */
    static Map<String, String> ontbreekt(Rondeopzet opzet, Instant nu) {
        Map<String, String> ontbreekt = new LinkedHashMap<>();
        if (opzet.themas().isEmpty()) {
            ontbreekt.put("themas", "Geef ten minste één thema.");
        }
        if (opzet.criteria().stream().allMatch(criterium -> criterium.gewicht() == null)) {
            ontbreekt.put("criteria", "Geef ten minste één criterium met een gewicht.");
        }
        if (opzet.onderdelen().isEmpty()) {
            ontbreekt.put("onderdelen", "Geef ten minste één onderdeel van een aanvraag.");
        }
        if (!opzet.aanvragenTot().isAfter(nu)) {
            ontbreekt.put("aanvragenTot", "De sluiting ligt in het verleden.");
        }
        return ontbreekt;
    }

    /** What would change of what stands since the opening, by its name in the API, in the order of the alphabet. */
    static List<String> bevroren(Rondeopzet oud, Rondeopzet nieuw) {
        return BEVROREN.entrySet().stream()
                .filter(deel -> !Objects.equals(
                        deel.getValue().apply(oud), deel.getValue().apply(nieuw)))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private void keurPerioden() {
        if (opzet.eindeProjecten().isBefore(opzet.beginProjecten())) {
            fout("/eindeProjecten", "datum.volgorde", "eindeProjecten ligt voor beginProjecten.");
        }
        if (!opzet.aanvragenTot().isAfter(opzet.aanvragenVanaf())) {
            fout("/aanvragenTot", "datum.volgorde", "aanvragenTot ligt niet na aanvragenVanaf.");
        }
    }

    private void keurBedragen() {
        nietGroter(opzet.minimumPerAanvraag(), opzet.maximumPerAanvraag(), "minimumPerAanvraag", "maximumPerAanvraag");
        nietGroter(opzet.maximumPerAanvraag(), opzet.budget(), "maximumPerAanvraag", "budget");
        if (opzet.maximumPerRegio() != null) {
            nietGroter(opzet.minimumPerAanvraag(), opzet.maximumPerRegio(), "minimumPerAanvraag", "maximumPerRegio");
            nietGroter(opzet.maximumPerRegio(), opzet.budget(), "maximumPerRegio", "budget");
        }
    }

    private void nietGroter(BigDecimal klein, BigDecimal groot, String kleinste, String grootste) {
        if (klein.compareTo(groot) > 0) {
            fout("/" + kleinste, "bedrag.volgorde", kleinste + " is groter dan " + grootste + ".");
        }
    }

    private void keurThemas(Set<String> themas) {
        Set<String> gezien = new HashSet<>();
        for (int i = 0; i < opzet.themas().size(); i++) {
            String thema = opzet.themas().get(i);
            if (!themas.contains(thema)) {
                fout("/themas/" + i, "waarde.onbekend", "'" + thema + "' is geen thema.");
            } else if (!gezien.add(thema)) {
                fout("/themas/" + i, DUBBEL, "'" + thema + "' staat er twee keer.");
            }
        }
    }

    private void keurCodes(String plaats, List<? extends Rondeopzet.Gecodeerd> delen) {
        Set<String> gezien = new HashSet<>();
        for (int i = 0; i < delen.size(); i++) {
            String code = delen.get(i).code();
            if (!gezien.add(code)) {
                fout(plaats + "/" + i + "/code", DUBBEL, "'" + code + "' staat er twee keer.");
            }
        }
    }

    private void keurCriteria() {
        for (int i = 0; i < opzet.criteria().size(); i++) {
            Rondeopzet.Criterium criterium = opzet.criteria().get(i);
            if (criterium.knockOut() == (criterium.gewicht() != null)) {
                fout(
                        "/criteria/" + i + "/gewicht",
                        "verplicht",
                        criterium.knockOut()
                                ? "Op wat een aanvraag doet afvallen wordt niet gescoord: laat gewicht weg."
                                : "Geef een gewicht, of zeg dat een aanvraag erop afvalt.");
            }
        }
    }

    private void keurRapportages() {
        for (int i = 0; i < opzet.rapportages().size(); i++) {
            if (opzet.rapportages().get(i).dag().isBefore(opzet.beginProjecten())) {
                fout("/rapportages/" + i + "/dag", "datum.volgorde", "Deze dag ligt voor beginProjecten.");
            }
        }
    }

    private void fout(String plaats, String code, String wat) {
        fouten.add(InputFault.body(plaats, code, wat));
    }
}
