package nl.ghnt.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.ghnt.local.Component;
import nl.ghnt.local.Platform;
import nl.ghnt.local.demo.Gateway;
import nl.ghnt.local.demo.Gateway.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Killing parts loses nothing and doubles nothing. */
class KilledPartsTest {

    private static final String TEAM = "programmateam";
    private static final String ACCEPTED = "nl.geweldhoortnergensthuis.inzending.geaccepteerd.v1";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static Platform platform;
    private static Gateway gateway;
    private static String campaign;

    @BeforeAll
    static void the_round_ran() {
        platform = RunningPlatform.get().platform();
        campaign = RunningPlatform.get().outcome().campaign();
        gateway = DescribedRound.gateway(platform);
    }

    @AfterEach
    void all_parts_run_again() {
        for (Component component : Component.values()) {
            if (!platform.part(component).isRunning()) {
                platform.part(component).start();
            }
        }
    }

    @Test
    void reporting_killed_between_an_acceptance_and_its_event_tells_it_once_after_its_restart() {
        platform.part(Component.KAFKA).kill();
        Answer accepted = acceptCorrection("drenthe");
        platform.part(Component.REPORTING).kill();
        platform.part(Component.KAFKA).start();
        platform.part(Component.REPORTING).start();
        assertToldOnce(accepted);
    }

    @Test
    void kafka_killed_while_submissions_are_accepted_loses_none_and_doubles_none() {
        List<Answer> accepted = new ArrayList<>();
        accepted.add(acceptCorrection("flevoland"));
        platform.part(Component.KAFKA).kill();
        accepted.add(acceptCorrection("friesland"));
        accepted.add(acceptCorrection("groningen"));
        platform.part(Component.KAFKA).start();
        accepted.add(acceptCorrection("zeeland"));
        accepted.forEach(KilledPartsTest::assertToldOnce);
    }

    @Test
    void a_service_that_is_away_gives_503_at_the_gateway_and_the_others_go_on() {
        platform.part(Component.PROJECTPOOL).kill();
        gateway.get(Gateway.NOBODY, "/projectpool/v1/themas").expect(503);
        gateway.get(Gateway.NOBODY, "/regions/v1/regios").expect(200);
        platform.part(Component.PROJECTPOOL).start();
        gateway.get(Gateway.NOBODY, "/projectpool/v1/themas").expect(200);
    }

    /** Opens the accepted submission of a region for a correction, submits the same answers and accepts them. */
    private static Answer acceptCorrection(String region) {
        String user = "projectleider-" + region;
        String list = "/reporting/v1/inzendingen?uitvraag=" + campaign + "&regio=" + region;
        String path = "/reporting/v1/inzendingen/"
                + gateway.get(TEAM, list).expect(200).json().at("/0/id").asText();
        Answer before = gateway.get(TEAM, path).expect(200);
        Answer opened =
                gateway.post(user, path + "/correcties", before.etag(), Map.of("reden", "Synthetische correctie"));
        assertThat(opened.status()).isBetween(200, 201);
        Answer submitted =
                gateway.post(user, path + "/indiening", opened.etag(), null).expect(200);
        return gateway.post(TEAM, path + "/beoordelingen", submitted.etag(), Map.of("oordeel", "GEACCEPTEERD"))
                .expect(200);
    }

    /** Once in what reporting told, and once in the state that regions made of it. */
    private static void assertToldOnce(Answer accepted) {
        String submission = accepted.json().get("id").asText();
        int version = accepted.json().get("versienummer").asInt();
        String state = "/regions/v1/standen?periode=2021-H2&regio="
                + accepted.json().get("regio").asText();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                        versionsIn(gateway.get(TEAM, state).expect(200).json().at("/0/inzendingen"), submission))
                .containsExactly(version));
        assertThat(toldVersions(submission)).containsOnlyOnce(version);
    }

    private static List<Integer> versionsIn(JsonNode contributions, String submission) {
        return StreamSupport.stream(contributions.spliterator(), false)
                .filter(contribution ->
                        submission.equals(contribution.get("inzending").asText()))
                .map(contribution -> contribution.get("versie").asInt())
                .toList();
    }

    private static List<Integer> toldVersions(String submission) {
        List<Integer> versions = new ArrayList<>();
        long cursor = 0;
        JsonNode part;
        do {
            part = gateway.get(TEAM, "/reporting/v1/gebeurtenissen?limit=500&na=" + cursor)
                    .expect(200)
                    .json();
            cursor = part.get("cursor").asLong();
            for (JsonNode event : part.get("gebeurtenissen")) {
                if (ACCEPTED.equals(event.get("type").asText())
                        && submission.equals(event.at("/data/inzending").asText())) {
                    versions.add(event.at("/data/versie").asInt());
                }
            }
        } while (!part.get("gebeurtenissen").isEmpty());
        return versions;
    }
}
