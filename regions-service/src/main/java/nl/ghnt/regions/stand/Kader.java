package nl.ghnt.regions.stand;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ghnt.kit.data.ProgrammeData;
import nl.ghnt.regions.Fout;

/** The values that the programme's framework gives for each part of a state; a part without codes is yes or no. */
@ApplicationScoped
class Kader {

    /** The lists of the framework that a state uses. */
    @JsonIgnoreProperties({
        "actielijnen",
        "bouwstenen",
        "voorwaarden",
        "doelgroepen",
        "prioriteiten",
        "ondersteuningssoorten",
        "partnersectoren"
    })
    record Lijsten(List<Waarde> standenIntegraleSturing, List<Waarde> standenMda, List<Waarde> fasenKwaliteitskader) {}

    /** One value. */
    @JsonIgnoreProperties({"volgnummer", "gedrukt", "bron"})
    record Waarde(String code, String naam) {}

    private final Map<Gegeven, Map<String, String>> namenPerCode;

    Kader(ProgrammeData data) {
        Lijsten lijsten = data.read("kader", Lijsten.class);
        this.namenPerCode = Map.of(
                Gegeven.INTEGRALE_STURING, namen(lijsten.standenIntegraleSturing()),
                Gegeven.MDA_PLUS_PLUS, namen(lijsten.standenMda()),
                Gegeven.FASE_KWALITEITSKADER, namen(lijsten.fasenKwaliteitskader()));
    }

    private static Map<String, String> namen(List<Waarde> waarden) {
        Map<String, String> namen = new LinkedHashMap<>();
        waarden.forEach(waarde -> namen.put(waarde.code(), waarde.naam()));
        return namen;
    }

    /** Codes with their names, in the order of the framework; empty when the part is yes or no. */
    Map<String, String> waarden(Gegeven gegeven) {
        return namenPerCode.getOrDefault(gegeven, Map.of());
    }

    /**
     * Holds when every value is one of the framework. A part that this service does not know yet is let through: it is
     * kept and shows once it is known.
     *
     * @throws nl.ghnt.kit.problem.ProblemException 400 otherwise
     */
    void eisGeldig(Map<String, Object> gegevens) {
        for (Gegeven gegeven : Gegeven.values()) {
            Object waarde = gegevens.get(gegeven.name());
            Fout.STAND_ONGELDIG.unless(
                    waarde == null || past(gegeven, waarde), "'" + waarde + "' is geen waarde van " + gegeven + ".");
        }
    }

    private boolean past(Gegeven gegeven, Object waarde) {
        if (gegeven.isMeervoudig()) {
            return waarde instanceof List<?> codes && codes.stream().allMatch(String.class::isInstance);
        }
        Map<String, String> codes = waarden(gegeven);
        return codes.isEmpty() ? waarde instanceof Boolean : waarde instanceof String code && codes.containsKey(code);
    }
}
