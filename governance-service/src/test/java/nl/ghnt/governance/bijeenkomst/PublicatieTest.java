package nl.ghnt.governance.bijeenkomst;

import static io.restassured.RestAssured.given;
import static nl.ghnt.governance.Meetings.BASE;
import static nl.ghnt.governance.Meetings.addItem;
import static nl.ghnt.governance.Meetings.as;
import static nl.ghnt.governance.Meetings.cancel;
import static nl.ghnt.governance.Meetings.change;
import static nl.ghnt.governance.Meetings.decide;
import static nl.ghnt.governance.Meetings.etag;
import static nl.ghnt.governance.Meetings.plan;
import static nl.ghnt.governance.Meetings.publish;
import static nl.ghnt.governance.Meetings.today;
import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.kit.test.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.ghnt.kit.security.AccountMark;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestEvents;
import nl.ghnt.kit.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is typed of meetings and decisions is closed, but for the body itself and the programme, until it is published. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class PublicatieTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String BESLUITEN = "/governance/v1/besluiten";

    static Stream<Arguments> lezers() {
        return Stream.of(
                lezer("niemand", () -> given(), false),
                lezer("het gremium zelf", () -> as("stuurgroep"), true),
                lezer("een ander gremium", () -> as("kernteam"), false),
                lezer("een opdrachtgever", () -> as("opdrachtgever"), false),
                lezer("een projectleider", () -> as("projectleider"), false),
                lezer("een beoordelaar", () -> as("beoordelaar"), false),
                lezer("het programmateam", () -> as("programmateam"), true),
                lezer("de beheerder", () -> as("beheerder"), true),
                lezer("een systeem dat leest", () -> systeem("governance:lezen"), true),
                lezer("een systeem van een ander", () -> systeem("regions:lezen"), false));
    }

    private static Arguments lezer(String naam, Supplier<RequestSpecification> lezer, boolean ziet) {
        return Arguments.of(naam, lezer, ziet);
    }

    private static RequestSpecification systeem(String scope) {
        return given().auth().oauth2(TestTokens.machine(scope));
    }

    private static RequestSpecification in2031(RequestSpecification lezer) {
        return lezer.queryParam("gremium", "stuurgroep")
                .queryParam("vanDatum", "2031-01-01")
                .queryParam("totDatum", "2031-12-31")
                .queryParam("pageSize", 100);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lezers")
    void een_getypte_bijeenkomst_is_er_alleen_voor_wie_erbij_hoort(
            String naam, Supplier<RequestSpecification> lezer, boolean ziet) {
        int eerder = Integer.parseInt(in2031(lezer.get()).get(BASE).header("X-Total-Count"));
        String bijeenkomst = plan("stuurgroep", LocalDate.of(2031, 5, 1), false);
        String punt = addItem(bijeenkomst);

        int status = ziet ? 200 : 404;
        for (String pad : List.of("", "/agendapunten", "/agendapunten/" + punt)) {
            lezer.get().get(BASE + "/" + bijeenkomst + pad).then().statusCode(status);
        }
        in2031(lezer.get())
                .get(BASE)
                .then()
                .statusCode(200)
                .header("X-Total-Count", String.valueOf(ziet ? eerder + 1 : eerder))
                .body(json("id", ziet ? hasItem(bijeenkomst) : not(hasItem(bijeenkomst))));
        lezer.get()
                .queryParam("onderwerpSoort", "OVERIG")
                .get(BASE + "/" + bijeenkomst + "/agendapunten")
                .then()
                .statusCode(status);
    }

    @Test // by the register of the regions, not by the role alone
    void besloten_stukken_van_de_projectleiders_zijn_er_voor_wie_het_vandaag_is() {
        long cursor = laatste();
        String id = plan("regionale-projectleiders", LocalDate.of(2031, 6, 1), false);
        String bijeenkomst = BASE + "/" + id;
        UUID eigen = UUID.randomUUID();
        UUID beeindigd = UUID.randomUUID();
        verteld(eigen, "salland", "2020-01-01", null, AccountMark.of(eigen.toString(), "salland-nu"));
        verteld(beeindigd, "salland", "2019-01-01", "2020-01-01", AccountMark.of(beeindigd.toString(), "salland-toen"));
        verteld(UUID.randomUUID(), "twente-noord", "2020-01-01", null, null);

        await().atMost(PATIENCE).untilAsserted(() -> projectleider("iemand", "twente-noord")
                .get(bijeenkomst)
                .then()
                .statusCode(200));
        projectleider("salland-nu", "salland").get(bijeenkomst).then().statusCode(200);
        projectleider("salland-toen", "salland").get(bijeenkomst).then().statusCode(404);
        projectleider("salland-nu", "achterhoek").get(bijeenkomst).then().statusCode(404);
        await().atMost(PATIENCE).until(() -> gehoord(projectleider("salland-nu", "salland"), cursor, id));
        assertThat(gehoord(projectleider("salland-toen", "salland"), cursor, id))
                .isFalse();
    }

    private static RequestSpecification projectleider(String account, String regio) {
        return given().auth().oauth2(TestTokens.person(account, List.of("projectleider"), regio));
    }

    private static boolean gehoord(RequestSpecification lezer, long na, String bijeenkomst) {
        return feed(lezer, na).asString().contains(bijeenkomst);
    }

    private static Response feed(RequestSpecification lezer, long na) {
        return lezer.queryParam("na", na).queryParam("limit", 500).get("/governance/v1/gebeurtenissen");
    }

    /** Cursor behind all that was told so far. */
    private static long laatste() {
        long voor = -1;
        long cursor = 0;
        while (cursor != voor) {
            voor = cursor;
            cursor = feed(as("programmateam"), cursor).jsonPath().getLong("cursor");
        }
        return cursor;
    }

    private static void verteld(UUID post, String regio, String begin, String einde, String account) {
        TestEvents.send(
                "ghnt.regions", UUID.randomUUID(), "aanstelling.gewijzigd.v1", post.toString(), 1, """
            {"post": "%s", "regio": "%s", "functie": "PROJECTLEIDER", "aanstellingen": [
              {"beginGeldigheid": "%s", "eindeGeldigheid": %s, "account": %s}]}""".formatted(
                                post, regio, begin, tekst(einde), tekst(account)));
    }

    private static String tekst(String waarde) {
        return waarde == null ? "null" : '"' + waarde + '"';
    }

    @Test
    void een_lezer_zonder_recht_krijgt_van_iets_beslotens_hetzelfde_antwoord_als_van_niets() {
        String bijeenkomst = plan("stuurgroep", today(), false);
        Response besloten = given().get(BASE + "/" + bijeenkomst);
        String niets = bijeenkomst.substring(0, 24) + "000000000000";
        assertThat(besloten.asString().replace(bijeenkomst, niets))
                .isEqualTo(given().get(BASE + "/" + niets).asString());
    }

    @Test
    void gepubliceerd_wordt_wat_er_nu_is_en_wat_later_wordt_getypt_is_weer_besloten() {
        String bijeenkomst = plan("stuurgroep", LocalDate.of(2034, 5, 1), false);
        String openbaar = addItem(bijeenkomst);
        publish(bijeenkomst);
        String besloten = addItem(bijeenkomst);
        given().queryParam("vanDatum", "2034-01-01")
                .get(BASE)
                .then()
                .body(json("id", contains(bijeenkomst)))
                .body(json("aantalAgendapunten", contains(1)));
        change(
                        bijeenkomst,
                        "verslag",
                        Map.of("gehoudenDatum", today().toString(), "samenvatting", "Kort (synthetisch)"))
                .statusCode(200);

        given().get(BASE + "/" + bijeenkomst)
                .then()
                .statusCode(200)
                .body(json("status", equalTo("GEHOUDEN")))
                .body(json("agenda.id", contains(openbaar)))
                .body(json("samenvatting", nullValue()))
                .body(json("beperkingReden", notNullValue()));
        given().get(BASE + "/" + bijeenkomst + "/agendapunten")
                .then()
                .header("X-Total-Count", "1")
                .body(json("id", contains(openbaar)));
        given().get(BASE + "/" + bijeenkomst + "/agendapunten/" + besloten)
                .then()
                .statusCode(404);
        as("stuurgroep")
                .get(BASE + "/" + bijeenkomst)
                .then()
                .body(json("agenda.id", contains(openbaar, besloten)))
                .body(json("samenvatting", equalTo("Kort (synthetisch)")))
                .body(json("beperkingReden", nullValue()));

        publish(bijeenkomst);
        given().get(BASE + "/" + bijeenkomst)
                .then()
                .body(json("agenda.id", contains(openbaar, besloten)))
                .body(json("samenvatting", equalTo("Kort (synthetisch)")));
    }

    @Test
    void zonder_gepubliceerd_punt_is_er_geen_agenda_en_staat_er_waarom() {
        String bijeenkomst = plan("kernteam", today(), false);
        publish(bijeenkomst);
        Response zonder = given().get(BASE + "/" + bijeenkomst);
        addItem(bijeenkomst);
        Response met = given().get(BASE + "/" + bijeenkomst);

        met.then().body(json("agenda", nullValue())).body(json("agendaOnbekendReden", notNullValue()));
        assertThat(met.asString()).isEqualTo(zonder.asString());
    }

    @Test // a draft does not show in what goes along with what is public
    void een_concept_is_niet_af_te_lezen_aan_etag_moment_of_lijst() {
        String bijeenkomst = plan("stuurgroep", LocalDate.of(2032, 5, 1), false);
        publish(bijeenkomst);
        Response eerst = given().get(BASE + "/" + bijeenkomst);
        addItem(bijeenkomst);

        Response daarna = given().get(BASE + "/" + bijeenkomst);
        assertThat(daarna.header("ETag")).isEqualTo(eerst.header("ETag"));
        assertThat(daarna.asString()).isEqualTo(eerst.asString());
        String gewijzigd = as("programmateam").get(BASE + "/" + bijeenkomst).path("gewijzigdOp");
        for (RequestSpecification lezer : List.of(given(), as("kernteam"))) {
            lezer.queryParam("gewijzigdSinds", gewijzigd)
                    .queryParam("vanDatum", "2032-01-01")
                    .get(BASE)
                    .then()
                    .statusCode(200)
                    .body(json("id", not(hasItem(bijeenkomst))));
        }
        as("stuurgroep")
                .queryParam("gewijzigdSinds", gewijzigd)
                .queryParam("vanDatum", "2032-01-01")
                .get(BASE)
                .then()
                .body(json("id", hasItem(bijeenkomst)));
    }

    @Test
    void de_volgorde_naar_wijziging_verraadt_geen_concept() {
        String eerste = plan("stuurgroep", LocalDate.of(2033, 5, 1), false);
        publish(eerste);
        String tweede = plan("stuurgroep", LocalDate.of(2033, 6, 1), false);
        publish(tweede);
        addItem(eerste);
        String[] volgorde = {eerste, tweede};
        given().queryParam("sort", "gewijzigdOp")
                .queryParam("vanDatum", "2033-01-01")
                .queryParam("totDatum", "2033-12-31")
                .get(BASE)
                .then()
                .body(json("id", contains(volgorde)));
        as("stuurgroep")
                .queryParam("sort", "gewijzigdOp")
                .queryParam("vanDatum", "2033-01-01")
                .queryParam("totDatum", "2033-12-31")
                .get(BASE)
                .then()
                .body(json("id", contains(tweede, eerste)));
    }

    @Test
    void waarom_een_openbare_bijeenkomst_niet_doorgaat_wordt_apart_gepubliceerd() {
        String bijeenkomst = plan("kernteam", today(), false);
        publish(bijeenkomst);
        cancel(bijeenkomst);
        given().get(BASE + "/" + bijeenkomst)
                .then()
                .body(json("status", equalTo("AFGELAST")))
                .body(json("afgelastReden", nullValue()));
        publish(bijeenkomst);
        given().get(BASE + "/" + bijeenkomst).then().body(json("afgelastReden", notNullValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lezers")
    void een_besluit_is_besloten_tot_het_is_gepubliceerd(
            String naam, Supplier<RequestSpecification> lezer, boolean ziet) {
        String bijeenkomst = plan("stuurgroep", today().minusDays(1), false);
        String punt = addItem(bijeenkomst);
        change(bijeenkomst, "verslag", Map.of("gehoudenDatum", today().toString()))
                .statusCode(200);
        Response besluit =
                decide(punt, "ANDERS", today()).statusCode(201).extract().response();
        String pad = BESLUITEN + "/" + at(besluit, "id");

        lezer.get().get(pad).then().statusCode(ziet ? 200 : 404);
        lezer.get()
                .queryParam("bijeenkomst", bijeenkomst)
                .get(BESLUITEN)
                .then()
                .header("X-Total-Count", ziet ? "1" : "0");

        as("stuurgroep")
                .header("If-Match", besluit.header("ETag"))
                .post(pad + "/publicatie")
                .then()
                .statusCode(409)
                .body(json("type", endsWith("/problemen/agendapunt-besloten")));
        publish(bijeenkomst);
        as("stuurgroep")
                .header("If-Match", besluit.header("ETag"))
                .post(pad + "/publicatie")
                .then()
                .statusCode(200)
                .body(json("gepubliceerdOp", notNullValue()));
        lezer.get().get(pad).then().statusCode(200);
        lezer.get().queryParam("bijeenkomst", bijeenkomst).get(BESLUITEN).then().header("X-Total-Count", "1");
    }

    @Test
    void wie_een_punt_niet_mag_zien_hoort_bij_een_besluit_dat_het_er_niet_is() {
        String punt = addItem(plan("kernteam", today(), false));
        decide(punt, "ANDERS", today()).statusCode(400).body(json("errors.code", contains("waarde.onbekend")));
    }

    @Test
    void publiceren_staat_in_de_audittrail_en_is_van_het_programmateam() {
        String bijeenkomst = plan("stuurgroep", today(), true);
        as("stuurgroep")
                .header("If-Match", etag(bijeenkomst))
                .post(BASE + "/" + bijeenkomst + "/publicatie")
                .then()
                .statusCode(403);
        publish(bijeenkomst);
        as("beheerder")
                .get(BASE + "/" + bijeenkomst + "/audittrail")
                .then()
                .body(json("handeling", hasItem("bijeenkomst.gepubliceerd.v1")));
    }
}
