package nl.ghnt.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.local.demo.Gateway;
import nl.ghnt.local.demo.Gateway.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A bottleneck from a region by way of the kernteam to a decision of the stuurgroep, and back (R26, R42). */
@Proves({"R26", "R42"})
class KnelpuntTest {

    private static final String LEADER = "projectleider-twente";
    private static final String TEAM = "programmateam";
    private static final String STUURGROEP = "stuurgroep";
    private static final String TODAY =
            LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString();

    private static Gateway gateway;
    private static String atTheRegion;
    private static String atGovernance;
    private static String decision;

    @BeforeAll
    static void a_region_raises_one_and_the_bodies_deal_with_it() {
        gateway = RunningPlatform.get().gateway();
        String id = raise();
        atTheRegion = "/regions/v1/knelpunten/" + id;
        atGovernance = "/governance/v1/knelpunten/" + id;
        gateway.await(TEAM, atGovernance, "the bottleneck", knelpunt -> "ONTVANGEN"
                .equals(knelpunt.get("status").asText()));
        String meeting = plan("kernteam");
        take(TEAM, "GEAGENDEERD", "kernteam", Map.of("bijeenkomst", meeting, "agendapunt", agendaItem(meeting)));
        take(TEAM, "IN_BEHANDELING", "kernteam", Map.of());
        decision = decide();
        take(STUURGROEP, "OPGELOST", STUURGROEP, Map.of("besluit", decision));
        gateway.await(LEADER, atTheRegion, "the end of its course", knelpunt -> "OPGELOST"
                .equals(knelpunt.get("status").asText()));
    }

    @Test
    void the_project_leader_reads_each_step_in_its_order() {
        JsonNode course = gateway.get(LEADER, atTheRegion).expect(200).json().get("verloop");

        assertThat(texts(course, "stap")).containsExactly("ONTVANGEN", "GEAGENDEERD", "IN_BEHANDELING", "OPGELOST");
        assertThat(texts(course, "gremium")).containsExactly(TEAM, "kernteam", "kernteam", STUURGROEP);
    }

    @Test
    void the_project_leader_reads_the_decision_that_ended_it() {
        JsonNode last = gateway.get(LEADER, atTheRegion).expect(200).json().at("/verloop/3");

        assertThat(last.get("besluit").asText()).isEqualTo(decision);
        String path = "/governance/v1/besluiten/" + decision;
        gateway.get(Gateway.NOBODY, path).expect(404); // closed until it is published
        JsonNode taken = gateway.get(STUURGROEP, path).expect(200).json();
        assertThat(taken.get("gremium").asText()).isEqualTo(STUURGROEP);
    }

    @Test
    void another_region_does_not_see_it_and_the_public_neither() {
        gateway.get("projectleider-drenthe", atTheRegion).expect(404);
        JsonNode others = gateway.get("projectleider-drenthe", "/regions/v1/knelpunten?pageSize=100")
                .expect(200)
                .json();
        assertThat(texts(others, "regio")).doesNotContain("twente");
        gateway.get(Gateway.NOBODY, atTheRegion).expect(401);
        gateway.get(LEADER, atGovernance).expect(403);
    }

    @Test
    void the_description_of_the_region_stays_with_the_region() {
        JsonNode atTheBodies = gateway.get(STUURGROEP, atGovernance).expect(200).json();

        assertThat(atTheBodies.get("titel").asText()).isEqualTo("Gegevens delen (synthetisch)");
        assertThat(atTheBodies.has("omschrijving")).isFalse();
    }

    @Test
    void what_is_solved_takes_no_further_step_and_no_change() {
        Answer solved = gateway.get(TEAM, atGovernance).expect(200);
        gateway.post(TEAM, atGovernance + "/behandelingen", solved.etag(), step("IN_BEHANDELING", "kernteam", Map.of()))
                .expect(409);
        Answer own = gateway.get(LEADER, atTheRegion).expect(200);
        gateway.put(LEADER, atTheRegion, own.etag(), melding()).expect(409);
    }

    @Test
    @Proves("R332")
    void the_designated_official_writes_for_the_own_region_as_the_project_leader_does() {
        String official = "vertegenwoordiger-twente";
        Map<String, Object> body = Map.of("regio", "twente", "knelpunt", melding());
        String raised =
                id(gateway.post(official, "/regions/v1/knelpunten", null, body).expect(201));
        gateway.get(LEADER, "/regions/v1/knelpunten/" + raised).expect(200);
        Map<String, Object> elsewhere = Map.of("regio", "drenthe", "knelpunt", melding());
        gateway.post(official, "/regions/v1/knelpunten", null, elsewhere).expect(403);
    }

    private static String raise() {
        Map<String, Object> body = Map.of("regio", "twente", "knelpunt", melding());
        return id(gateway.post(LEADER, "/regions/v1/knelpunten", null, body).expect(201));
    }

    private static Map<String, Object> melding() {
        return Map.of(
                "titel", "Gegevens delen (synthetisch)",
                "omschrijving", "Wat nodig is mag niet worden gedeeld (synthetisch)",
                "themas", List.of("TRAUMASCREENING"),
                "categorie", "WET_OF_REGELGEVING",
                "ernst", "HOOG",
                "gevraagdNiveau", "STUURGROEP");
    }

    private static void take(String user, String step, String gremium, Map<String, String> at) {
        Answer before = gateway.get(user, atGovernance).expect(200);
        gateway.post(user, atGovernance + "/behandelingen", before.etag(), step(step, gremium, at))
                .expect(200);
    }

    private static Map<String, String> step(String step, String gremium, Map<String, String> at) {
        Map<String, String> body = new HashMap<>(at);
        body.putAll(Map.of("stap", step, "gremium", gremium, "datum", TODAY));
        return body;
    }

    /** A decision that the stuurgroep takes on an item of a meeting of today. */
    private static String decide() {
        String meeting = plan(STUURGROEP);
        String item = agendaItem(meeting);
        change(meeting, "verslag", Map.of("gehoudenDatum", TODAY)).expect(200);
        Map<String, String> body = Map.of("agendapunt", item, "uitkomst", "ANDERS", "besluitdatum", TODAY);
        return id(
                gateway.post(STUURGROEP, "/governance/v1/besluiten", null, body).expect(201));
    }

    private static String plan(String gremium) {
        Map<String, String> meeting = Map.of(
                "gremium",
                gremium,
                "soort",
                "VERGADERING",
                "titel",
                "Vergadering (synthetisch)",
                "geplandeDatum",
                TODAY);
        return id(gateway.post(TEAM, "/governance/v1/bijeenkomsten", null, meeting)
                .expect(201));
    }

    private static String agendaItem(String meeting) {
        return id(change(meeting, "agendapunten", Map.of("tekst", "Knelpunt uit een regio (synthetisch)"))
                .expect(201));
    }

    private static Answer change(String meeting, String change, Map<String, String> body) {
        String path = "/governance/v1/bijeenkomsten/" + meeting;
        return gateway.post(
                TEAM, path + "/" + change, gateway.get(TEAM, path).expect(200).etag(), body);
    }

    private static String id(Answer made) {
        return made.json().get("id").asText();
    }

    private static List<String> texts(JsonNode list, String property) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(item -> item.get(property).asText())
                .toList();
    }
}
