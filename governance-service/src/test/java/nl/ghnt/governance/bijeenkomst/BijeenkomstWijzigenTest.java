package nl.ghnt.governance.bijeenkomst;

import static io.restassured.RestAssured.given;
import static nl.ghnt.governance.Meetings.BASE;
import static nl.ghnt.governance.Meetings.addItem;
import static nl.ghnt.governance.Meetings.as;
import static nl.ghnt.governance.Meetings.cancel;
import static nl.ghnt.governance.Meetings.change;
import static nl.ghnt.governance.Meetings.etag;
import static nl.ghnt.governance.Meetings.hold;
import static nl.ghnt.governance.Meetings.plan;
import static nl.ghnt.governance.Meetings.today;
import static nl.ghnt.kit.test.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** R54, R106: planned ahead, then held or cancelled; tentative until there is enough interest. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
@Proves({"R54", "R106"})
class BijeenkomstWijzigenTest {

    private static final String KERNTEAM = "kernteam";
    private static final Map<String, String> VERSLAG = Map.of("gehoudenDatum", today().toString());
    private static final Map<String, String> REDEN = Map.of("reden", "Ziekte (synthetisch)");
    private static final Map<String, String> PUNT = Map.of("tekst", "Rondvraag");

    private static String planned() {
        return plan(KERNTEAM, today().minusDays(1), false);
    }

    private static String tentative() {
        return plan(KERNTEAM, today().minusDays(1), true);
    }

    private static String held() {
        String meeting = planned();
        hold(meeting, today());
        return meeting;
    }

    private static String cancelled() {
        String meeting = planned();
        cancel(meeting);
        return meeting;
    }

    private static String confirmed() {
        String meeting = tentative();
        change(meeting, "bevestiging", Map.of()).statusCode(200);
        return meeting;
    }

    static Stream<Arguments> overgangen() {
        return Stream.of(
                row("voorlopig", BijeenkomstWijzigenTest::tentative, 200, 409, 200, 201),
                row("gepland", BijeenkomstWijzigenTest::planned, 200, 200, 200, 201),
                row("bevestigd", BijeenkomstWijzigenTest::confirmed, 409, 200, 200, 201),
                row("gehouden", BijeenkomstWijzigenTest::held, 409, 409, 409, 409),
                row("afgelast", BijeenkomstWijzigenTest::cancelled, 409, 409, 409, 409));
    }

    private static Arguments row(String from, Supplier<String> meeting, int confirm, int hold, int cancel, int add) {
        return Arguments.of(from, meeting, confirm, hold, cancel, add);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("overgangen")
    void elke_status_staat_alleen_toe_wat_erbij_hoort(
            String from, Supplier<String> meeting, int confirm, int hold, int cancel, int add) {
        change(meeting.get(), "bevestiging", Map.of()).statusCode(confirm);
        change(meeting.get(), "verslag", VERSLAG).statusCode(hold);
        change(meeting.get(), "afgelasting", REDEN).statusCode(cancel);
        change(meeting.get(), "agendapunten", PUNT).statusCode(add);
    }

    @Test
    void een_weigering_noemt_de_status() {
        change(held(), "afgelasting", REDEN)
                .statusCode(409)
                .body(json("type", endsWith("/problemen/bijeenkomst-status")))
                .body(json("bijeenkomstStatus", equalTo("GEHOUDEN")));
    }

    @Test // planned and actual day are two attributes
    void een_bijeenkomst_kan_op_een_andere_dag_gehouden_zijn_dan_gepland() {
        String meeting = planned();
        hold(meeting, today());
        as("programmateam")
                .get(BASE + "/" + meeting)
                .then()
                .body(json("geplandeDatum", equalTo(today().minusDays(1).toString())))
                .body(json("gehoudenDatum", equalTo(today().toString())))
                .body(json("status", equalTo("GEHOUDEN")));
    }

    @Test
    void een_bijeenkomst_is_niet_in_de_toekomst_gehouden() {
        change(planned(), "verslag", Map.of("gehoudenDatum", today().plusDays(1).toString()))
                .statusCode(400)
                .body(json("errors.location", contains("/gehoudenDatum")))
                .body(json("errors.code", contains("datum.toekomst")));
    }

    @Test
    void agendapunten_staan_in_volgorde_en_zijn_elk_te_lezen() {
        String meeting = planned();
        String first = addItem(meeting);
        String second = addItem(meeting);
        as("programmateam")
                .get(BASE + "/" + meeting + "/agendapunten")
                .then()
                .statusCode(200)
                .body(json("id", contains(first, second)))
                .body(json("volgnummer", contains(1, 2)));
        as("programmateam")
                .get(BASE + "/" + meeting + "/agendapunten/" + second)
                .then()
                .statusCode(200)
                .body(json("onderwerpSoort", equalTo("OVERIG")));
        as("programmateam")
                .get(BASE + "/" + planned() + "/agendapunten/" + second)
                .then()
                .statusCode(404);
    }

    @Test
    void wie_een_oudere_versie_zag_kan_niet_wijzigen() {
        String meeting = planned();
        String seen = etag(meeting);
        addItem(meeting);
        as("programmateam")
                .header("If-Match", seen)
                .body(PUNT)
                .post(BASE + "/" + meeting + "/agendapunten")
                .then()
                .statusCode(412);
        as("programmateam")
                .body(PUNT)
                .post(BASE + "/" + meeting + "/agendapunten")
                .then()
                .statusCode(428);
        as("programmateam")
                .header("If-Match", "een")
                .body(PUNT)
                .post(BASE + "/" + meeting + "/agendapunten")
                .then()
                .statusCode(400);
    }

    @Test
    void het_antwoord_op_een_wijziging_draagt_de_etag_voor_de_volgende() {
        String meeting = planned();
        String etag = as("programmateam")
                .header("If-Match", etag(meeting))
                .body(PUNT)
                .post(BASE + "/" + meeting + "/agendapunten")
                .then()
                .statusCode(201)
                .extract()
                .header("ETag");
        as("programmateam")
                .header("If-Match", etag)
                .body(VERSLAG)
                .post(BASE + "/" + meeting + "/verslag")
                .then()
                .statusCode(200);
    }

    @Test
    void dezelfde_sleutel_plant_een_keer() {
        String key = UUID.randomUUID().toString();
        Map<String, String> body = Map.of(
                "gremium", KERNTEAM, "soort", "VERGADERING", "titel", "Eenmalig", "geplandeDatum", today().toString());
        String first = as("programmateam")
                .header("Idempotency-Key", key)
                .body(body)
                .post(BASE)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String second = as("programmateam")
                .header("Idempotency-Key", key)
                .body(body)
                .post(BASE)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(second).isEqualTo(first);
    }

    @Test
    void alle_fouten_in_de_opgave_staan_in_een_antwoord() {
        as("programmateam")
                .body(Map.of("soort", "BORREL", "titel", " ", "geplandeDatum", "morgen", "duurMinuten", 0))
                .post(BASE)
                .then()
                .statusCode(400)
                .body(json("errors.location", hasItems("/soort", "/titel", "/geplandeDatum", "/duurMinuten")));
        as("programmateam")
                .body(Map.of("soort", "VERGADERING", "titel", "x", "geplandeDatum", "2026-01-01"))
                .post(BASE)
                .then()
                .statusCode(400)
                .body(json("errors.location", contains("/gremium")));
        as("programmateam")
                .body(Map.of(
                        "gremium", "ministerraad", "soort", "VERGADERING", "titel", "x", "geplandeDatum", "2026-01-01"))
                .post(BASE)
                .then()
                .statusCode(400)
                .body(json("errors.code", contains("waarde.onbekend")));
    }

    @Test
    void wie_wat_wijzigde_en_waarom_staat_in_de_audittrail() {
        String meeting = tentative();
        as("programmateam")
                .header("If-Match", etag(meeting))
                .header("X-Audit-Toelichting", "Genoeg belangstelling")
                .post(BASE + "/" + meeting + "/bevestiging")
                .then()
                .statusCode(200);
        as("programmateam")
                .get(BASE + "/" + meeting + "/audittrail")
                .then()
                .statusCode(200)
                .body(json("handeling", contains("bijeenkomst.voorlopig-gepland", "bijeenkomst.bevestigd.v1")))
                .body(json("[1].toelichting", equalTo("Genoeg belangstelling")));
        given().get(BASE + "/" + meeting + "/audittrail").then().statusCode(401);
        as("kernteam").get(BASE + "/" + meeting + "/audittrail").then().statusCode(403);
    }
}
