package nl.ghnt.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class DemoFileTest {

    private static final Path PROGRAMME =
            Path.of("../../reporting-service/src/main/resources/programma/cijfers-eindrapportage.json");
    private static final List<String> FACTS =
            List.of("waarde", "vergelijking", "eenheid", "noemer", "peilperiode", "bron", "ookIn");

    @Test // the demo has its figures from the same source as the programme, and adds nothing to it
    void a_figure_of_the_demo_says_what_that_of_the_programme_says() throws IOException {
        Map<String, JsonNode> published = figures(new ObjectMapper().readTree(PROGRAMME.toFile()));
        figures(DemoFile.read("inhoud.json")).forEach((code, figure) -> {
            for (String fact : FACTS) {
                assertThat(figure.path(fact))
                        .as(code + " " + fact)
                        .isEqualTo(published.get(code).path(fact));
            }
        });
    }

    @Test
    void of_how_many_regions_the_families_were_followed_in_a_part_only_the_other_source_says() {
        JsonNode regions = figures(DemoFile.read("inhoud.json")).get("COHORT_REGIOS");
        assertThat(regions.get("noemerOmschrijving").asText()).isEqualTo("de infographic noemt geen totaal");
        assertThat(regions.at("/ookIn/0/zegt").asText()).contains("26 Veilig Thuis-regio’s");
    }

    private static Map<String, JsonNode> figures(JsonNode file) {
        return StreamSupport.stream(file.get("cijfers").spliterator(), false)
                .collect(Collectors.toMap(figure -> figure.get("code").asText(), figure -> figure));
    }
}
