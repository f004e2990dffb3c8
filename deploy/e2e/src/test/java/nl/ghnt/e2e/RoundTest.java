package nl.ghnt.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.local.demo.DemoRound;
import nl.ghnt.local.demo.Gateway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The half-year round through the gateway with real tokens; figures of the infographic with the final report. */
@Proves("R331")
class RoundTest {

    private static DemoRound.Outcome outcome;
    private static Gateway gateway;

    @BeforeAll
    static void the_round_ran() {
        outcome = RunningPlatform.get().outcome();
        gateway = RunningPlatform.get().gateway();
    }

    @Proves({"R236", "R239", "R247", "R248", "R249", "R250", "R284", "R308"})
    @Test
    void the_published_infographic_has_the_published_figures() {
        JsonNode infographic = outcome.infographic();
        assertThat(values(infographic.at("/visie/cijfers"))).containsExactly(13, 7, 28, 19);
        assertThat(denominators(infographic.at("/visie/cijfers"))).containsOnly(28);
        assertThat(values(infographic.at("/lokaleTeams/cijfers"))).containsExactly(26, 28);
        assertThat(infographic.at("/impactmonitor/onderzoeken/waarde").asInt()).isEqualTo(15);
        assertThat(infographic.at("/projectenpools/projecten/waarde").asInt()).isEqualTo(108);
    }

    @Proves("R237")
    @Test
    void the_five_phases_add_up_to_all_regions_and_are_not_the_counts_that_the_source_leaves_unbound() {
        JsonNode phases = outcome.infographic().at("/lokaleTeams/fases/fases");
        List<Integer> counts = StreamSupport.stream(phases.spliterator(), false)
                .map(phase -> phase.get("aantal").asInt())
                .toList();
        assertThat(counts).hasSize(5).doesNotContain(3, 7, 11, 4);
        assertThat(counts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(28);
    }

    @Proves({"R285", "R327"})
    @Test
    void a_figure_of_two_sources_shows_both_with_their_periods() {
        JsonNode followed = outcome.infographic().at("/impactmonitor/gezinnen/0");
        assertThat(followed.get("waarde").asInt()).isEqualTo(13);
        assertThat(followed.get("noemer").isNull()).isTrue();
        assertThat(followed.at("/ookIn/0/zegt").asText()).contains("13 van de 26");
        assertThat(followed.get("peiljaar").isNull()).isTrue();
        assertThat(followed.at("/bron/document").asText()).startsWith("Infographic bij de eindrapportage");
        assertThat(followed.at("/ookIn/0/bron/document").asText()).startsWith("Impactmonitor");
        assertThat(followed.at("/ookIn/0/peiljaar").asText()).isEqualTo("2016/2020");
    }

    @Proves("R328")
    @Test // unknown is not zero
    void what_the_source_does_not_say_is_unknown() {
        JsonNode steering = outcome.infographic().at("/integraleSturing/stand/standen");
        assertThat(steering).isNotEmpty();
        steering.forEach(state -> assertThat(state.get("aantal").isNull()).isTrue());
    }

    @Proves("R310")
    @Test // 16 themes, 90 entries, 96 pairs
    void the_theme_table_is_the_published_one() {
        JsonNode matrix = outcome.infographic().at("/projectenpools/matrix");
        assertThat(matrix.get("themas")).hasSize(16);
        assertThat(matrix.get("regios")).hasSize(28);
        assertThat(matrix.get("vermeldingen").asInt()).isEqualTo(90);
        assertThat(matrix.get("combinaties").asInt()).isEqualTo(96);
    }

    @Test
    void synthetic_answers_say_so_in_every_form() throws IOException {
        assertThat(outcome.infographic().get("synthetisch").asBoolean()).isTrue();
        assertThat(Files.readString(outcome.svg())).contains("synthetische");
        assertThat(new String(Files.readAllBytes(outcome.pdf()), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
    }

    @Test
    void the_bytes_that_were_published_stay() throws IOException {
        String path = "/reporting/v1/voortgangsrapportages/" + outcome.report() + "/infographic";
        assertThat(gateway.get(Gateway.NOBODY, path + "/svg", "image/svg+xml")
                        .expect(200)
                        .bytes())
                .isEqualTo(Files.readAllBytes(outcome.svg()));
        assertThat(gateway.get(Gateway.NOBODY, path + "/pdf", "application/pdf")
                        .expect(200)
                        .bytes())
                .isEqualTo(Files.readAllBytes(outcome.pdf()));
    }

    @Test
    void a_region_cannot_write_for_another() {
        Map<String, Object> body = Map.of("uitvraag", outcome.campaign(), "regio", "zeeland", "synthetisch", true);
        gateway.post("projectleider-twente", "/reporting/v1/inzendingen", null, body)
                .expect(403);
    }

    @Test
    void a_closed_campaign_and_a_second_acceptance_are_refused_with_the_reason() {
        String path = "/reporting/v1/inzendingen?uitvraag=" + outcome.campaign() + "&regio=twente";
        String id = gateway.get("programmateam", path)
                .expect(200)
                .json()
                .at("/0/id")
                .asText();
        Gateway.Answer accepted =
                gateway.get("programmateam", "/reporting/v1/inzendingen/" + id).expect(200);
        Gateway.Answer again = gateway.post(
                "programmateam",
                "/reporting/v1/inzendingen/" + id + "/beoordelingen",
                accepted.etag(),
                Map.of("oordeel", "GEACCEPTEERD"));
        assertThat(again.expect(409).json().get("detail").asText()).isNotBlank();
    }

    @Test
    void without_a_token_nobody_reads_submissions() {
        gateway.get(Gateway.NOBODY, "/reporting/v1/inzendingen").expect(401);
    }

    @Test
    void the_gateway_shows_the_whole_and_the_four_descriptions() {
        gateway.get(Gateway.NOBODY, "/health").expect(200);
        for (String context : List.of("governance", "regions", "reporting", "projectpool")) {
            gateway.get(Gateway.NOBODY, "/" + context + "/v1/openapi.json").expect(200);
        }
    }

    private static List<Integer> values(JsonNode figures) {
        return StreamSupport.stream(figures.spliterator(), false)
                .map(figure -> figure.get("waarde").asInt())
                .toList();
    }

    private static List<Integer> denominators(JsonNode figures) {
        return StreamSupport.stream(figures.spliterator(), false)
                .map(figure -> figure.get("noemer").asInt())
                .toList();
    }
}
