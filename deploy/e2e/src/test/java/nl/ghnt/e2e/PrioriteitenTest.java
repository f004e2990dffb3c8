package nl.ghnt.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.local.demo.Gateway;
import nl.ghnt.local.demo.Gateway.Answer;
import nl.ghnt.local.realm.LocalUser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a region marks as its own priorities in the register decides what a thematic campaign asks it (R260, R261). */
@Proves({"R260", "R261"})
class PrioriteitenTest {

    private static final String TEAM = "programmateam";
    private static final String LEADER = "projectleider-twente";
    private static final String PERIOD = "2022-H1";
    private static final String THEME = "TRAUMASCREENING";
    private static final List<String> PARTIES = List.of("CENTRUMGEMEENTEN_VROUWENOPVANG", "VWS", "JENV", "VNG");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static Gateway gateway;
    private static JsonNode campaign;

    @BeforeAll
    static void a_region_marks_a_priority_and_a_thematic_campaign_opens() {
        gateway = RunningPlatform.get().gateway();
        String path = "/regions/v1/regios/twente/prioriteiten/" + PERIOD;
        String etag = gateway.get(LEADER, path).expect(200).etag();
        gateway.put(LEADER, path, etag, Map.of("elementen", List.of(THEME))).expect(200);
        Map<String, Object> opening = Map.of(
                "vragenlijst",
                questionnaire(),
                "periode",
                PERIOD,
                "peildatum",
                "2022-06-30",
                "sluitingsdatum",
                LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(14).toString(),
                "titel",
                "Thematische uitvraag (synthetisch)");
        await().atMost(PATIENCE).until(() -> "EIGEN_PRIORITEITEN"
                .equals(asked(trial(opening), "twente").path("themaherkomst").asText()));
        campaign = gateway.post(TEAM, "/reporting/v1/uitvragen", null, opening)
                .expect(201)
                .json();
    }

    @Test
    void the_region_is_asked_about_its_own_priority() {
        assertThat(asked(campaign, "twente").at("/themas/0").asText()).isEqualTo(THEME);
        assertThat(asked(campaign, "twente").get("themas")).hasSize(1);
    }

    @Test
    void a_region_that_marked_nothing_gets_the_questions_without_a_theme() {
        assertThat(asked(campaign, "drenthe").get("themas")).isEmpty();
        assertThat(asked(campaign, "drenthe").get("themaherkomst").asText()).isEqualTo("GEEN");
    }

    @Test
    void the_region_can_answer_the_question_of_its_theme_and_another_cannot() {
        assertThat(answerThemeQuestion("twente").status()).isEqualTo(200);
        assertThat(answerThemeQuestion("drenthe").status()).isEqualTo(400);
    }

    private static Answer answerThemeQuestion(String region) {
        String user = "projectleider-" + region;
        Map<String, Object> begin =
                Map.of("uitvraag", campaign.get("id").asText(), "regio", region, "synthetisch", true);
        Answer begun =
                gateway.post(user, "/reporting/v1/inzendingen", null, begin).expect(201);
        String path = "/reporting/v1/inzendingen/" + begun.json().get("id").asText();
        Map<String, Object> answers = Map.of("antwoorden", List.of(Map.of("vraag", "trauma", "waarde", true)));
        return gateway.put(user, path + "/antwoorden", begun.etag(), answers);
    }

    /** A thematic questionnaire of two questions that the four parties agreed with. */
    private static String questionnaire() {
        List<Map<String, String>> questions = List.of(
                Map.of("code", "algemeen", "soort", "JA_NEE", "tekst", "Loopt het? (synthetisch)"),
                Map.of("code", "trauma", "soort", "JA_NEE", "tekst", "Screent u? (synthetisch)", "thema", THEME));
        Map<String, Object> body = Map.of("titel", "Thema's (synthetisch)", "soort", "THEMATISCH", "vragen", questions);
        Answer made =
                gateway.post(TEAM, "/reporting/v1/vragenlijsten", null, body).expect(201);
        String path = "/reporting/v1/vragenlijsten/" + made.json().get("id").asText();
        String etag = made.etag();
        for (String party : PARTIES) {
            etag = gateway.post(LocalUser.nameOfParty(party), path + "/akkoorden", etag, Map.of("partij", party))
                    .expect(200)
                    .etag();
        }
        gateway.post(TEAM, path + "/vrijgave", etag, null).expect(200);
        return made.json().get("id").asText();
    }

    private static JsonNode trial(Map<String, Object> opening) {
        return gateway.post(TEAM, "/reporting/v1/uitvragen/_proef", null, opening)
                .expect(200)
                .json();
    }

    private static JsonNode asked(JsonNode campaign, String region) {
        return StreamSupport.stream(campaign.get("populatie").spliterator(), false)
                .filter(member -> region.equals(member.get("regio").asText()))
                .findFirst()
                .orElseThrow();
    }
}
