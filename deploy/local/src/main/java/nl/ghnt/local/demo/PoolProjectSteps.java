package nl.ghnt.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ghnt.local.demo.Gateway.Answer;
import nl.ghnt.local.realm.LocalUser;

/** Steps 7 and 8: the projects are carried out, paid and closed, and with them the round. */
final class PoolProjectSteps {

    private static final String PROJECTS = "/projectpool/v1/projecten";
    private static final String PAYMENTS = "/projectpool/v1/betalingen";
    private static final String REPORTS = "/projectpool/v1/projectverslagen";
    private static final int PERCENT = 100;
    private static final int ADVANCE = 80;

    private final Gateway gateway;
    private final Map<String, String> users;
    private final String today = LocalDate.now(Clock.system(DemoRound.ZONE)).toString();
    private final String longAgo =
            LocalDate.now(Clock.system(DemoRound.ZONE)).minusDays(300).toString();

    /** @param applicants who lead the projects */
    PoolProjectSteps(Gateway gateway, List<LocalUser> applicants) {
        this.gateway = gateway;
        this.users = applicants.stream()
                .collect(Collectors.toMap(applicant -> applicant.municipality().orElseThrow(), LocalUser::name));
    }

    /** Every project of a round, from its start until it is closed; gives how many. */
    int carryOut(String round, PoolApplicationSteps.Bar bar) {
        JsonNode projects = gateway.get(Gateway.NOBODY, PROJECTS + "?pageSize=100&ronde=" + round)
                .expect(200)
                .json();
        int done = 0;
        for (JsonNode project : projects) {
            carryOut(project, users.get(project.get("gemeente").asText()));
            done++;
            bar.show(done, projects.size());
        }
        return done;
    }

    private void carryOut(JsonNode project, String user) {
        String id = project.get("id").asText();
        String path = PROJECTS + "/" + id;
        int granted = project.get("toegekend").asInt();
        int advance = granted / PERCENT * ADVANCE;
        step(user, path, "/start", Map.of("dag", longAgo));
        pay(id, "VOORSCHOT", advance);
        report(id, user, granted / 2);
        step(
                user,
                path,
                "/einde",
                Map.of(
                        "beeindigdOp",
                        today,
                        "samenvatting",
                        "Synthetisch: wat het opleverde",
                        "leerpunten",
                        List.of(Map.of(
                                "thema", project.at("/themas/0").asText(), "tekst", "Een synthetisch leerpunt"))));
        pay(id, "SLOTBETALING", granted - advance);
        step(CampaignSteps.TEAM, path, "/verantwoording", Map.of("besteed", granted, "ontvangenOp", today));
        step(CampaignSteps.TEAM, path, "/afsluiting", null);
    }

    private void pay(String project, String kind, int euros) {
        Answer planned = gateway.post(
                        CampaignSteps.TEAM,
                        PAYMENTS,
                        null,
                        Map.of("project", project, "soort", kind, "bedrag", euros, "geplandOp", today))
                .expect(201);
        gateway.post(
                        CampaignSteps.TEAM,
                        PAYMENTS + "/" + planned.json().get("id").asText() + "/uitvoering",
                        planned.etag(),
                        Map.of("betaaldOp", today))
                .expect(200);
    }

    private void report(String project, String user, int spent) {
        JsonNode due =
                gateway.get(user, REPORTS + "?project=" + project).expect(200).json();
        String path = REPORTS + "/" + due.at("/0/id").asText();
        Answer written = gateway.put(
                        user,
                        path,
                        gateway.get(user, path).expect(200).etag(),
                        Map.of("voortgang", "Synthetisch: het loopt", "besteed", spent))
                .expect(200);
        Answer submitted =
                gateway.post(user, path + "/indiening", written.etag(), null).expect(200);
        gateway.post(
                        CampaignSteps.TEAM,
                        path + "/oordeel",
                        submitted.etag(),
                        Map.of("aanvaard", true, "toelichting", "Synthetisch"))
                .expect(200);
    }

    private void step(String user, String path, String what, Object body) {
        String etag = gateway.get(user, path).expect(200).etag();
        gateway.post(user, path + what, etag, body).expect(200);
    }

    /** All projects of the round are closed. */
    boolean finish(String round) {
        step(CampaignSteps.TEAM, PoolApplicationSteps.ROUNDS + "/" + round, "/afronding", null);
        return true;
    }
}
