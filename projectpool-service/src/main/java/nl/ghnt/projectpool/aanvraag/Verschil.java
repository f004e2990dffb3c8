package nl.ghnt.projectpool.aanvraag;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A value that is another in one version of an application than in the version before it. */
@Schema(name = "AanvraagVerschil", description = "Waarde die anders is dan in de versie ervoor")
record Verschil(
        @Schema(
                description = "Plaats in de inhoud; onderdelen en documenten bij hun code",
                examples = "/begroting/posten/0/bedrag")
        String plaats,

        @Schema(description = "Wat er stond, als tekst; null als er niets stond", nullable = true)
        String was,

        @Schema(description = "Wat er staat, als tekst; null als er niets staat", nullable = true)
        String is) {

    /** All that differs, by place; nothing for the first version. */
    static List<Verschil> tussen(Aanvraaginhoud eerder, Aanvraaginhoud later, ObjectMapper json) {
        if (eerder == null) {
            return List.of();
        }
        Map<String, String> was = waarden(eerder, json);
        Map<String, String> is = waarden(later, json);
        TreeSet<String> plaatsen = new TreeSet<>(was.keySet());
        plaatsen.addAll(is.keySet());
        return plaatsen.stream()
                .filter(plaats -> !Objects.equals(was.get(plaats), is.get(plaats)))
                .map(plaats -> new Verschil(plaats, was.get(plaats), is.get(plaats)))
                .toList();
    }

    private static Map<String, String> waarden(Aanvraaginhoud inhoud, ObjectMapper json) {
        Map<String, String> waarden = new LinkedHashMap<>();
        verzamel("", json.valueToTree(inhoud), waarden);
        return waarden;
    }

    private static void verzamel(String plaats, JsonNode waarde, Map<String, String> waarden) {
        if (waarde.isObject()) {
            waarde.properties().forEach(lid -> verzamel(plaats + "/" + lid.getKey(), lid.getValue(), waarden));
        } else if (waarde.isArray()) {
            for (int i = 0; i < waarde.size(); i++) {
                JsonNode lid = waarde.get(i);
                verzamel(plaats + "/" + lid.path("code").asText(Integer.toString(i)), lid, waarden);
            }
        } else if (!waarde.isNull()) {
            waarden.put(plaats, waarde.isNumber() ? waarde.decimalValue().toPlainString() : waarde.asText());
        }
    }
}
