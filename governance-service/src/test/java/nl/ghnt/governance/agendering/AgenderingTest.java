package nl.ghnt.governance.agendering;

import static nl.ghnt.governance.Meetings.as;
import static nl.ghnt.governance.Meetings.cancel;
import static nl.ghnt.governance.Meetings.change;
import static nl.ghnt.governance.Meetings.decide;
import static nl.ghnt.governance.Meetings.hold;
import static nl.ghnt.governance.Meetings.plan;
import static nl.ghnt.governance.Meetings.today;
import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.kit.test.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.ghnt.governance.Fout;
import nl.ghnt.governance.Meetings;
import nl.ghnt.kit.events.EventHandler;
import nl.ghnt.kit.events.ReceivedEvent;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R38: the stuurgroep adopts each progress report; step 7 of the half-year round, the way in. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
@Proves("R38")
class AgenderingTest {

    private static final String STUURGROEP = "stuurgroep";

    @Inject
    EventHandler<RapportageAangeboden> handler;

    private final UUID rapportage = UUID.randomUUID();

    @BeforeEach
    void no_meeting_is_planned() {
        Meetings.cancelAll(STUURGROEP);
    }

    private void offer(UUID event) {
        RapportageAangeboden data = new RapportageAangeboden(rapportage, 7, "Rapportage " + rapportage, "2021-H2");
        QuarkusTransaction.requiringNew()
                .run(() -> handler.handle(new ReceivedEvent<>(event, rapportage.toString(), 1, Instant.now(), data)));
    }

    private ValidatableResponse state() {
        return as("programmateam")
                .queryParam("onderwerp", rapportage)
                .get("/governance/v1/agenderingen")
                .then()
                .statusCode(200);
    }

    private String item() {
        return at(state().extract().response(), "[-1].agendapunt");
    }

    @Test
    void een_rapportage_komt_op_de_agenda_van_de_eerstvolgende_stuurgroep() {
        plan(STUURGROEP, today().plusDays(90), false);
        String first = plan(STUURGROEP, today().plusDays(30), false);
        plan("kernteam", today().plusDays(10), false);
        offer(UUID.randomUUID());
        state().body(json("status", contains("GEPLAATST"))).body(json("bijeenkomst", contains(first)));
        as("programmateam")
                .get(Meetings.BASE + "/" + first)
                .then()
                .body(json("agenda.onderwerp", hasItems(rapportage.toString())))
                .body(json("agenda.tekst", hasItems(containsString("Rapportage " + rapportage))));
    }

    @Test
    void zonder_geplande_stuurgroep_wacht_zij_tot_er_een_gepland_is() {
        offer(UUID.randomUUID());
        state().body(json("status", contains("WACHTEND"))).body(json("agendapunt", contains(nullValue())));
        plan("kernteam", today().plusDays(10), false);
        state().body(json("status", contains("WACHTEND")));
        String meeting = plan(STUURGROEP, today(), false);
        state().body(json("status", contains("GEPLAATST"))).body(json("bijeenkomst", contains(meeting)));
    }

    @Proves("R106")
    @Test
    void een_voorlopige_stuurgroep_telt_pas_als_zij_bevestigd_is() {
        String meeting = plan(STUURGROEP, today().plusDays(5), true);
        offer(UUID.randomUUID());
        state().body(json("status", contains("WACHTEND")));
        change(meeting, "bevestiging", Map.of()).statusCode(200).body(json("status", equalTo("BEVESTIGD")));
        state().body(json("status", contains("GEPLAATST"))).body(json("bijeenkomst", contains(meeting)));
    }

    @Test
    void dezelfde_gebeurtenis_of_hetzelfde_verzoek_maakt_geen_tweede_agendapunt() {
        String meeting = plan(STUURGROEP, today().plusDays(5), false);
        UUID event = UUID.randomUUID();
        offer(event);
        offer(event);
        offer(UUID.randomUUID());
        state().header("X-Total-Count", "1");
        as("programmateam")
                .get(Meetings.BASE + "/" + meeting)
                .then()
                .body("agenda.findAll { it.onderwerp == '" + rapportage + "' }.size()", equalTo(1));
    }

    @Test
    void na_teruggave_maakt_een_nieuw_verzoek_een_nieuw_agendapunt() {
        UUID firstEvent = UUID.randomUUID();
        String meeting = plan(STUURGROEP, today(), false);
        offer(firstEvent);
        String firstItem = item();
        hold(meeting, today());
        decide(firstItem, "TERUGGEGEVEN", today()).statusCode(201);
        state().body(json("status", contains("BESLOTEN"))).body(json("uitkomst", contains("TERUGGEGEVEN")));
        offer(firstEvent);
        state().header("X-Total-Count", "1");
        offer(UUID.randomUUID());
        state().body(json("status", contains("BESLOTEN", "WACHTEND")));
        String next = plan(STUURGROEP, today().plusDays(40), false);
        state().body(json("status", contains("BESLOTEN", "GEPLAATST"))).body(json("[1].bijeenkomst", equalTo(next)));
        assertThat(item()).isNotEqualTo(firstItem);
    }

    @Test
    void wat_al_vastgesteld_is_kan_niet_opnieuw_worden_aangeboden() {
        String meeting = plan(STUURGROEP, today(), false);
        offer(UUID.randomUUID());
        hold(meeting, today());
        decide(item(), "VASTGESTELD", today()).statusCode(201);
        assertThatThrownBy(() -> offer(UUID.randomUUID()))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.fault())
                        .isEqualTo(Fout.AL_VASTGESTELD));
    }

    @Test
    void na_een_afgelasting_gaat_zij_naar_de_volgende_stuurgroep_of_wacht_opnieuw() {
        String first = plan(STUURGROEP, today().plusDays(5), false);
        String second = plan(STUURGROEP, today().plusDays(50), false);
        offer(UUID.randomUUID());
        state().body(json("bijeenkomst", contains(first)));
        cancel(first);
        state().body(json("status", contains("GEPLAATST"))).body(json("bijeenkomst", contains(second)));
        cancel(second);
        state().body(json("status", contains("WACHTEND"))).body(json("bijeenkomst", contains(nullValue())));
    }

    @Test // a meeting that is not published does not exist for another body
    void wie_de_bijeenkomst_niet_mag_kennen_leest_niet_dat_er_iets_op_de_agenda_staat() {
        String meeting = plan(STUURGROEP, today().plusDays(5), false);
        offer(UUID.randomUUID());
        String path = "/governance/v1/agenderingen";
        String one = path + "/" + at(state().extract().response(), "[0].id");

        for (String role : List.of("kernteam", "opdrachtgever", "projectleider")) {
            as(role).get(Meetings.BASE + "/" + meeting).then().statusCode(404);
            as(role).get(path).then().statusCode(403);
            as(role).get(one).then().statusCode(403);
        }
        as(STUURGROEP).get(Meetings.BASE + "/" + meeting).then().statusCode(200);
        as(STUURGROEP).get(one).then().statusCode(200).body(json("bijeenkomst", equalTo(meeting)));
    }

    @Test
    void een_aanbod_en_een_planning_op_hetzelfde_moment_zien_elkaar() {
        for (int time = 0; time < 5; time++) {
            Meetings.cancelAll(STUURGROEP);
            UUID event = UUID.randomUUID();
            CompletableFuture<Void> offering = CompletableFuture.runAsync(() -> offer(event));
            plan(STUURGROEP, today().plusDays(7), false);
            offering.join();
            state().body(json("[-1].status", equalTo("GEPLAATST")));
        }
    }

    @Test
    void wat_er_met_een_agendering_gebeurde_staat_in_de_audittrail() {
        offer(UUID.randomUUID());
        plan(STUURGROEP, today().plusDays(5), false);
        String id = at(state().extract().response(), "[0].id");
        as("beheerder")
                .get("/governance/v1/agenderingen/" + id + "/audittrail")
                .then()
                .statusCode(200)
                .body(json("handeling", contains("agendering.wacht", "agendering.geplaatst")))
                .body(json("actor", contains("systeem", "programmateam")));
    }
}
