package nl.ghnt.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ghnt.local.PlatformException;
import nl.ghnt.local.demo.Gateway.Answer;
import nl.ghnt.local.process.Await;
import nl.ghnt.local.realm.LocalUser;

/** Steps 1 to 5: the register, the questionnaire, the campaign, the submissions, the state of the regions. */
final class CampaignSteps {

    static final String PERIOD = "2021-H2";
    static final String TEAM = "programmateam";

    private static final String REFERENCE_DAY = "2021-12-31";
    private static final List<String> PARTIES = List.of("CENTRUMGEMEENTEN_VROUWENOPVANG", "VWS", "JENV", "VNG");
    private static final int OPEN_DAYS = 14;

    private final Gateway gateway;

    CampaignSteps(Gateway gateway) {
        this.gateway = gateway;
    }

    /** Codes of the regions on the reference day, sorted. */
    List<String> regions() {
        String path = "/regions/v1/regios?indeling=GHNT-28&geldigOp=" + REFERENCE_DAY + "&pageSize=100";
        List<String> codes = new ArrayList<>();
        gateway.get(Gateway.NOBODY, path)
                .expect(200)
                .json()
                .forEach(region -> codes.add(region.get("code").asText()));
        return codes.stream().sorted().toList();
    }

    /** The region that a spelling means. */
    String recognise(String spelling) {
        String path = "/regions/v1/regios/_herken?naam=" + URLEncoder.encode(spelling, StandardCharsets.UTF_8);
        return gateway.get(Gateway.NOBODY, path)
                .expect(200)
                .json()
                .at("/0/regio")
                .asText();
    }

    /** The partition that held on 1 January 2019. */
    JsonNode partitionOf2019() {
        return gateway.get(Gateway.NOBODY, "/regions/v1/indelingen?soort=GHNT&geldigOp=2019-01-01")
                .expect(200)
                .json()
                .get(0);
    }

    /** Composes a questionnaire, has somebody of each of the four parties agree and releases it. */
    String questionnaire() {
        Answer made = gateway.post(TEAM, "/reporting/v1/vragenlijsten", null, DemoFile.read("vragenlijst.json"))
                .expect(201);
        String path = "/reporting/v1/vragenlijsten/" + made.json().get("id").asText();
        String etag = made.etag();
        for (String party : PARTIES) {
            etag = gateway.post(LocalUser.nameOfParty(party), path + "/akkoorden", etag, Map.of("partij", party))
                    .expect(200)
                    .etag();
        }
        return gateway.post(TEAM, path + "/vrijgave", etag, null)
                .expect(200)
                .json()
                .get("id")
                .asText();
    }

    /** Opens the campaign as soon as reporting has heard of all regions. */
    Answer campaign(String questionnaire) {
        Map<String, Object> opening = Map.of(
                "vragenlijst", questionnaire,
                "periode", PERIOD,
                "peildatum", REFERENCE_DAY,
                "sluitingsdatum",
                        LocalDate.now(DemoRound.ZONE).plusDays(OPEN_DAYS).toString(),
                "titel", "Uitvraag " + PERIOD + " (synthetische demonstratie)");
        Answer[] last = new Answer[1];
        Await.until(Duration.ofSeconds(60), Duration.ofMillis(500), () -> {
            last[0] = gateway.post(TEAM, "/reporting/v1/uitvragen", null, opening);
            return last[0].status() != 409;
        });
        return last[0].expect(201);
    }

    /** Begins, fills in and submits for one region, as its project leader. */
    Answer submit(String campaign, String region, int index) {
        String user = "projectleider-" + region;
        Answer begun = gateway.post(
                        user,
                        "/reporting/v1/inzendingen",
                        null,
                        Map.of("uitvraag", campaign, "regio", region, "synthetisch", true))
                .expect(201);
        return fillIn(user, begun.json().get("id").asText(), begun.etag(), SyntheticAnswers.of(index));
    }

    /** Saves answers as a draft and submits them. */
    Answer fillIn(String user, String submission, String etag, Map<String, Object> answers) {
        String path = "/reporting/v1/inzendingen/" + submission;
        Answer saved = gateway.put(user, path + "/antwoorden", etag, answers).expect(200);
        return gateway.post(user, path + "/indiening", saved.etag(), null).expect(200);
    }

    /** The programmateam accepts, or returns with a reason. */
    Answer judge(Answer submitted, String judgement, String reason) {
        Map<String, Object> body =
                reason == null ? Map.of("oordeel", judgement) : Map.of("oordeel", judgement, "reden", reason);
        String path = "/reporting/v1/inzendingen/" + submitted.json().get("id").asText() + "/beoordelingen";
        return gateway.post(TEAM, path, submitted.etag(), body).expect(200);
    }

    /** Somebody of one region tries to begin for another: must be refused. */
    void refuseOtherRegion(String campaign, String own, String other) {
        gateway.post(
                        "projectleider-" + own,
                        "/reporting/v1/inzendingen",
                        null,
                        Map.of("uitvraag", campaign, "regio", other, "synthetisch", true))
                .expect(403);
    }

    JsonNode completeness(String campaign) {
        return gateway.get(TEAM, "/reporting/v1/uitvragen/" + campaign + "/volledigheid")
                .expect(200)
                .json();
    }

    /** Waits until the register has the state of every region; gives how many it has. */
    int states(int expected) {
        JsonNode states = gateway.await(
                        TEAM,
                        "/regions/v1/standen?periode=" + PERIOD + "&pageSize=100",
                        "the state of " + expected + " regions",
                        list -> list.size() >= expected)
                .json();
        return states.size();
    }

    /** Closes the campaign. */
    void close(String campaign) {
        Answer open = gateway.get(TEAM, "/reporting/v1/uitvragen/" + campaign).expect(200);
        Answer closed = gateway.post(TEAM, "/reporting/v1/uitvragen/" + campaign + "/sluiting", open.etag(), null);
        if (closed.status() != 200) {
            throw new PlatformException(
                    "the campaign could not be closed", new String(closed.bytes(), StandardCharsets.UTF_8));
        }
    }
}
