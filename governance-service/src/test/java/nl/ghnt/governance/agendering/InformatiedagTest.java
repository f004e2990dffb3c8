package nl.ghnt.governance.agendering;

import static io.restassured.RestAssured.given;
import static nl.ghnt.governance.Meetings.BASE;
import static nl.ghnt.governance.Meetings.addItem;
import static nl.ghnt.governance.Meetings.as;
import static nl.ghnt.governance.Meetings.cancel;
import static nl.ghnt.governance.Meetings.change;
import static nl.ghnt.governance.Meetings.decide;
import static nl.ghnt.governance.Meetings.hold;
import static nl.ghnt.governance.Meetings.plan;
import static nl.ghnt.governance.Meetings.publish;
import static nl.ghnt.governance.Meetings.today;
import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.kit.test.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.ghnt.governance.Meetings;
import nl.ghnt.kit.events.EventHandler;
import nl.ghnt.kit.events.ReceivedEvent;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R322: projects of the pool get a stage at the informatiedag. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
@Proves("R322")
class InformatiedagTest {

    private static final String AGENDERINGEN = "/governance/v1/agenderingen";

    @Inject
    EventHandler<ProjectVoorgedragen> voorgedragen;

    @Inject
    EventHandler<ProjectHandlers.Ingetrokken> ingetrokken;

    @Inject
    EventHandler<RapportageAangeboden> aangeboden;

    private final UUID project = UUID.randomUUID();

    @BeforeEach
    void no_day_is_planned() {
        Meetings.cancelAll("soort", "INFORMATIEDAG");
    }

    private void draagVoor(long volgnummer) {
        hoor(voorgedragen, volgnummer, new ProjectVoorgedragen(project, "Project " + project));
    }

    private void trekIn(long volgnummer) {
        hoor(ingetrokken, volgnummer, new ProjectHandlers.Ingetrokken(project));
    }

    private <T> void hoor(EventHandler<T> handler, long volgnummer, T data) {
        ReceivedEvent<T> event =
                new ReceivedEvent<>(UUID.randomUUID(), project.toString(), volgnummer, Instant.now(), data);
        QuarkusTransaction.requiringNew().run(() -> handler.handle(event));
    }

    private static String informatiedag(String gremium, LocalDate dag) {
        return plan(gremium, "INFORMATIEDAG", dag, false);
    }

    private static String informatiedag(int overDagen) {
        return informatiedag(null, today().plusDays(overDagen));
    }

    private ValidatableResponse stand() {
        return as("programmateam")
                .queryParam("onderwerpSoort", "PROJECT")
                .queryParam("onderwerp", project)
                .get(AGENDERINGEN)
                .then()
                .statusCode(200);
    }

    /** What the programme of a day says, without the projects of other tests, which go on the next day by themselves. */
    private List<Map<String, Object>> programma(RequestSpecification lezer, String dag) {
        List<Map<String, Object>> agenda = lezer.get(BASE + "/" + dag)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("agenda");
        return agenda.stream()
                .filter(punt ->
                        punt.get("onderwerp") == null || punt.get("onderwerp").equals(project.toString()))
                .toList();
    }

    private List<Map<String, Object>> programma(String dag) {
        return programma(as("programmateam"), dag);
    }

    @Test
    void een_project_komt_op_het_programma_van_de_eerstvolgende_informatiedag() {
        informatiedag(60);
        String eerste = informatiedag(30);
        plan("stuurgroep", today().plusDays(5), false);
        plan(null, "DIALOOGSESSIE", today().plusDays(6), false);
        plan(null, "INFORMATIEDAG", today().plusDays(7), true);
        draagVoor(3);
        stand().body(json("status", contains("GEPLAATST")))
                .body(json("bijeenkomst", contains(eerste)))
                .body(json("gremium", contains(nullValue())))
                .body(json("bijeenkomstSoort", contains("INFORMATIEDAG")));
        assertThat(programma(eerste))
                .singleElement()
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("tekst", "Presentatie: Project " + project)
                .containsEntry("onderwerpSoort", "PROJECT")
                .containsEntry("onderwerp", project.toString());
    }

    @Test // the norm is one of the leerkringen, other days are of no body
    void ook_van_een_informatiedag_die_een_gremium_geeft() {
        String dag = informatiedag("leerkringen", today().plusDays(9));
        draagVoor(3);
        stand().body(json("bijeenkomst", contains(dag)));
    }

    @Test
    void zonder_informatiedag_wacht_het_tot_er_een_gepland_is() {
        draagVoor(3);
        plan("stuurgroep", today().plusDays(5), false);
        stand().body(json("status", contains("WACHTEND"))).body(json("bijeenkomst", contains(nullValue())));
        String dag = informatiedag(20);
        stand().body(json("status", contains("GEPLAATST"))).body(json("bijeenkomst", contains(dag)));
    }

    @Test
    void een_rapportage_komt_niet_op_een_informatiedag_van_een_ander() {
        Meetings.cancelAll("stuurgroep");
        String dag = informatiedag(20);
        hoor(aangeboden, 3, new RapportageAangeboden(project, 7, "Rapportage " + project, "2021-H2"));
        assertThat(programma(dag)).isEmpty();
        as("programmateam")
                .queryParam("onderwerp", project)
                .get(AGENDERINGEN)
                .then()
                .body(json("status", contains("WACHTEND")));
    }

    @Test
    void na_een_afgelasting_gaat_het_naar_de_volgende_dag_of_wacht_opnieuw() {
        String eerste = informatiedag(10);
        String tweede = informatiedag(40);
        draagVoor(3);
        cancel(eerste);
        stand().body(json("status", contains("GEPLAATST"))).body(json("bijeenkomst", contains(tweede)));
        cancel(tweede);
        stand().body(json("status", contains("WACHTEND"))).body(json("agendapunt", contains(nullValue())));
    }

    @Test
    void wat_wordt_ingetrokken_gaat_van_het_programma_af_en_de_rest_houdt_zijn_plaats() {
        String dag = informatiedag(10);
        String ervoor = addItem(dag);
        draagVoor(3);
        String erna = addItem(dag);
        List<Object> plaatsen =
                programma(dag).stream().map(punt -> punt.get("volgnummer")).toList();
        trekIn(4);
        stand().body(json("status", contains("INGETROKKEN"))).body(json("bijeenkomst", contains(nullValue())));
        String later = addItem(dag);
        assertThat(programma(dag)).extracting("id").containsExactly(ervoor, erna, later);
        assertThat(programma(dag)).extracting("volgnummer").startsWith(plaatsen.get(0), plaatsen.get(2));
        as("programmateam")
                .get(BASE + "/" + dag + "/agendapunten")
                .then()
                .body(json("onderwerp", not(hasItem(project.toString()))));
    }

    @Test
    void wat_wacht_en_wordt_ingetrokken_komt_op_geen_dag_meer() {
        draagVoor(3);
        trekIn(4);
        String dag = informatiedag(10);
        stand().body(json("status", contains("INGETROKKEN")));
        assertThat(programma(dag)).isEmpty();
    }

    @Test
    void wat_op_een_gehouden_dag_te_zien_was_blijft_daar_staan() {
        String dag = informatiedag(null, today());
        draagVoor(3);
        hold(dag, today());
        stand().body(json("status", contains("GEHOUDEN"))).body(json("bijeenkomst", contains(dag)));
        trekIn(4);
        stand().body(json("status", contains("GEHOUDEN")));
        assertThat(programma(dag)).hasSize(1);
    }

    @Test
    void wat_opnieuw_wordt_voorgedragen_komt_op_een_volgende_dag() {
        String eerste = informatiedag(null, today());
        draagVoor(3);
        hold(eerste, today());
        trekIn(4);
        draagVoor(5);
        stand().body(json("status", contains("GEHOUDEN", "WACHTEND")));
        trekIn(6);
        draagVoor(7);
        String volgende = informatiedag(30);
        stand().body(json("status", contains("GEHOUDEN", "INGETROKKEN", "GEPLAATST")))
                .body(json("bijeenkomst", contains(equalTo(eerste), nullValue(), equalTo(volgende))));
    }

    @Test
    void wat_dubbel_of_te_laat_wordt_verteld_verandert_niets() {
        String dag = informatiedag(10);
        trekIn(4);
        draagVoor(3);
        stand().header("X-Total-Count", "0");
        draagVoor(5);
        draagVoor(5);
        trekIn(4);
        draagVoor(6);
        stand().header("X-Total-Count", "1").body(json("status", contains("GEPLAATST")));
        assertThat(programma(dag)).hasSize(1);
        trekIn(8);
        trekIn(8);
        draagVoor(7);
        stand().header("X-Total-Count", "1").body(json("status", contains("INGETROKKEN")));
    }

    @Test // who reads a published programme sees that it became another
    void wat_van_een_openbaar_programma_afgaat_ziet_iedereen_niet_meer() {
        String dag = informatiedag(10);
        String ander = addItem(dag);
        draagVoor(3);
        publish(dag);
        String etag = given().get(BASE + "/" + dag).header("ETag");
        String sinds = given().get(BASE + "/" + dag).path("gewijzigdOp");
        trekIn(4);
        assertThat(programma(given(), dag)).extracting("id").containsExactly(ander);
        assertThat(given().get(BASE + "/" + dag).header("ETag")).isNotEqualTo(etag);
        assertThat(given().get(BASE + "/" + dag).<String>path("gewijzigdOp")).isGreaterThan(sinds);
    }

    @Test
    void wie_de_dag_in_handen_heeft_wordt_door_een_voordracht_niet_opgehouden() {
        String dag = informatiedag(10);
        String gezien = Meetings.etag(dag);
        draagVoor(3);
        trekIn(4);
        as("programmateam")
                .header("If-Match", gezien)
                .post(BASE + "/" + dag + "/bevestiging")
                .then()
                .statusCode(200);
    }

    @Test // a day of no body that is not published does not exist for a body
    void de_stuurgroep_leest_alleen_wat_op_weg_is_naar_haarzelf() {
        informatiedag(10);
        draagVoor(3);
        String een = AGENDERINGEN + "/" + at(stand().extract().response(), "[0].id");
        as("programmateam").get(een).then().statusCode(200);
        as("beheerder").get(een).then().statusCode(200);
        as("stuurgroep").get(een).then().statusCode(404);
        as("stuurgroep")
                .queryParam("onderwerp", project)
                .get(AGENDERINGEN)
                .then()
                .statusCode(200)
                .header("X-Total-Count", "0");
    }

    @Test
    void een_besluit_over_wat_alleen_te_zien_was_verandert_niet_dat_het_te_zien_was() {
        String dag = informatiedag("stuurgroep", today());
        draagVoor(3);
        String punt = at(stand().extract().response(), "[0].agendapunt");
        hold(dag, today());
        decide(punt, "ANDERS", today()).statusCode(201).body(json("onderwerpSoort", equalTo("PROJECT")));
        stand().body(json("status", contains("GEHOUDEN")));
    }

    @Test
    void een_intrekking_en_een_verslag_op_hetzelfde_moment_zien_elkaar() {
        for (int keer = 1; keer <= 5; keer++) {
            String dag = informatiedag(null, today());
            draagVoor(keer * 2L);
            long daarna = keer * 2L + 1;
            CompletableFuture<Void> intrekken = CompletableFuture.runAsync(() -> trekInTotHetLukt(daarna));
            change(dag, "verslag", Map.of("gehoudenDatum", today().toString())).statusCode(200);
            intrekken.join();
            boolean gezien = "GEHOUDEN".equals(at(stand().extract().response(), "[-1].status"));
            assertThat(programma(dag)).hasSize(gezien ? 1 : 0);
        }
    }

    /** A change that met another is tried again, as the reader of the topic does. */
    private void trekInTotHetLukt(long volgnummer) {
        try {
            trekIn(volgnummer);
        } catch (RuntimeException gekruist) {
            trekIn(volgnummer);
        }
    }

    @Test
    void wat_ermee_gebeurde_staat_in_de_audittrails() {
        draagVoor(3);
        String dag = informatiedag(5);
        trekIn(4);
        String id = at(stand().extract().response(), "[0].id");
        as("beheerder")
                .get(AGENDERINGEN + "/" + id + "/audittrail")
                .then()
                .body(json("handeling", contains("agendering.wacht", "agendering.geplaatst", "agendering.ingetrokken")))
                .body(json("actor", contains("systeem", "programmateam", "systeem")));
        as("beheerder")
                .get(BASE + "/" + dag + "/audittrail")
                .then()
                .body(json("handeling", hasItem("agendapunt.vervallen")));
    }

    @Test
    void wat_geen_project_of_titel_noemt_wordt_niet_aangenomen() {
        assertThatThrownBy(() -> new ProjectVoorgedragen(null, "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ProjectVoorgedragen(project, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ProjectHandlers.Ingetrokken(null)).isInstanceOf(IllegalArgumentException.class);
    }
}
