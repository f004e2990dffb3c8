package nl.ghnt.regions;

import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.kit.test.Json.json;
import static nl.ghnt.regions.Wie.niemand;
import static nl.ghnt.regions.Wie.programmateam;
import static nl.ghnt.regions.Wie.projectleider;
import static nl.ghnt.regions.Wie.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of all that is replaced, what was told before stays readable, as it was told (R328). */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
@Proves("R328")
class WatZeidenWeToenTest {

    /** Records that carry their own moment, and what says something of the service itself. */
    private static final List<String> ZONDER_VERLEDEN = List.of(
            ".*/audittrail",
            "/gebeurtenissen",
            "/openapi.json",
            "/problemen.*",
            "/actieplannen/\\{id}/versies.*"); // a version that was adopted never changes: its number names it

    private static final Supplier<RequestSpecification> TWENTE = () -> projectleider("twente");

    /**
     * Something that a region keeps, and how it is replaced.
     *
     * @param lijst where it is listed
     * @param filter a filter on what is replaced: the value that it has at first
     */
    private record Geval(
            String lijst,
            Supplier<RequestSpecification> wie,
            String nieuw,
            String inhoud,
            String filter,
            String eerst,
            String daarna) {

        Response maak() {
            return Wie.maak(
                    wie.get(),
                    lijst,
                    nieuw.formatted(inhoud.formatted(eerst))
                            .replace("UNIEK", Identifiers.next().toString()));
        }

        Response vervang(Response gezien) {
            return put(wie.get(), gezien, pad(gezien), inhoud.formatted(daarna))
                    .statusCode(200)
                    .extract()
                    .response();
        }

        String pad(Response gezien) {
            return lijst + "/" + at(gezien, "id");
        }

        RequestSpecification op(Object moment) {
            return wie.get().queryParam("beschikbaarOp", moment.toString());
        }

        @Override
        public String toString() {
            return lijst;
        }
    }

    static Stream<Geval> gevallen() {
        return Stream.of(
                new Geval("/financieringen", Wie::programmateam, """
                        {"regio": "gooi-en-vechtstreek", "financiering": %s}""", """
                        {"doel": "%s", "bedrag": 100.50, "grondslag": "Besluit (synthetisch)",
                         "beginGeldigheid": "2021-01-01"}""", "doel", "PILOT", "OVERIG"),
                new Geval("/bezoeken", Wie::programmateam, """
                        {"regio": "gooi-en-vechtstreek", "bezoek": %s}""", """
                        {"soort": "%s", "geplandeDatum": "2021-06-01", "wensen": "Tijd (synthetisch)"}""", "soort", "EERSTE", "VERVOLG"),
                new Geval("/ondersteuningen", TWENTE, """
                        {"regio": "twente", "richting": "VRAAG", "inhoud": %s}""", """
                        {"soort": "%s", "titel": "Voorbeeld (synthetisch)", "beschrijving": "Hulp"}""", "soort", "INHOUDELIJK", "PROCESMATIG"),
                new Geval("/pilots", TWENTE, """
                        {"regio": "twente", "code": "proef-UNIEK", "soort": "NIEUW", "gegevens": %s,
                         "stand": {"status": "GEPLAND", "peildatum": "2022-01-01", "ingangsdatum": "2022-01-01"}}""", """
                        {"naam": "Proef (synthetisch)", "plaats": "Almelo", "themas": ["%s"], "geplandeStart": "2022"}""", "thema", "TRAUMASCREENING", "VROEGSIGNALERING"),
                new Geval("/werkzame-elementen", TWENTE, """
                        {"regio": "twente", "inhoud": %s}""", """
                        {"titel": "Voorbeeld (synthetisch)", "beschrijving": "Het werkt", "themas": ["%s"]}""", "thema", "TRAUMASCREENING", "VROEGSIGNALERING"),
                new Geval("/regionale-bijeenkomsten", TWENTE, """
                        {"regio": "twente", "bijeenkomst": %s}""", """
                        {"soort": "%s", "titel": "Voorbeeld (synthetisch)", "geplandeDatum": "2021-04-01"}""", "soort", "ZORG_EN_VEILIGHEID", "OVERIG"),
                new Geval("/knelpunten", TWENTE, """
                        {"regio": "twente", "knelpunt": %s}""", """
                        {"titel": "Voorbeeld (synthetisch)", "omschrijving": "Het knelt", "themas": [],
                         "categorie": "OVERIG", "ernst": "%s", "gevraagdNiveau": "REGIO"}""", "ernst", "LAAG", "HOOG"));
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void wie_naar_toen_vraagt_leest_woord_voor_woord_wat_er_toen_stond(Geval geval) {
        Response eerst = geval.maak();
        Response daarna = geval.vervang(eerst);

        geval.op(at(eerst, "gewijzigdOp"))
                .get(geval.pad(eerst))
                .then()
                .statusCode(200)
                .body(json("$", equalTo(at(eerst, "$"))));
        geval.op(at(daarna, "gewijzigdOp")).get(geval.pad(eerst)).then().body(json("$", equalTo(at(daarna, "$"))));
        geval.op(voor(eerst)).get(geval.pad(eerst)).then().statusCode(404);
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void een_lijst_van_toen_filtert_op_wat_er_toen_stond(Geval geval) {
        Response eerst = geval.maak();
        Response daarna = geval.vervang(eerst);
        String id = at(eerst, "id");
        String toen = at(eerst, "gewijzigdOp");

        assertThat(gevonden(geval, toen, geval.eerst(), id))
                .containsExactly(eerst.jsonPath().getMap("$"));
        assertThat(gevonden(geval, toen, geval.daarna(), id)).isEmpty();
        assertThat(gevonden(geval, voor(eerst), geval.eerst(), id)).isEmpty();
        assertThat(gevonden(geval, at(daarna, "gewijzigdOp"), geval.daarna(), id))
                .containsExactly(daarna.jsonPath().getMap("$"));
        assertThat(gevonden(geval, at(daarna, "gewijzigdOp"), geval.eerst(), id))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void wat_er_toen_stond_kost_niet_meer_opdrachten_aan_de_database_dan_wat_er_nu_staat(Geval geval) {
        Response eerst = geval.maak();
        geval.vervang(eerst);
        String toen = at(eerst, "gewijzigdOp");

        assertThat(Statements.during(() -> geval.op(toen)
                        .queryParam("pageSize", 1)
                        .get(geval.lijst())
                        .then()
                        .statusCode(200)))
                .isLessThanOrEqualTo(3)
                .isEqualTo(Statements.during(
                        () -> geval.wie().get().queryParam("pageSize", 1).get(geval.lijst())));
        assertThat(Statements.during(
                        () -> geval.op(toen).get(geval.pad(eerst)).then().statusCode(200)))
                .isLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void met_de_versie_van_toen_wordt_niet_overschreven_wat_er_nu_staat(Geval geval) {
        Response eerst = geval.maak();
        geval.vervang(eerst);
        Response gelezen = geval.op(at(eerst, "gewijzigdOp")).get(geval.pad(eerst));

        put(geval.wie().get(), gelezen, geval.pad(eerst), geval.inhoud().formatted(geval.daarna()))
                .statusCode(412);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/begrippen",
                "/experimenten",
                "/financieringen",
                "/gemeenten",
                "/indelingen",
                "/kaderelementen",
                "/normen",
                "/partnerorganisaties",
                "/pilots",
                "/projectleiderposten",
                "/regios",
                "/_integriteit"
            })
    void voor_er_iets_was_vastgelegd_wisten_wij_niets(String lijst) {
        programmateam()
                .queryParam("beschikbaarOp", "2019-01-01T00:00:00Z")
                .get(lijst)
                .then()
                .statusCode(200)
                .header("X-Total-Count", "0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/begrippen/MDA_PLUS_PLUS",
                "/experimenten/vng-regiovisie-zorg-en-veiligheid",
                "/kaderelementen/TRAUMASCREENING",
                "/normen/MDA_PLUS_PLUS_IN_ELKE_REGIO",
                "/partnerorganisaties/veilig-thuis"
            })
    void wat_nog_niet_was_vastgelegd_was_er_niet(String pad) {
        niemand().get(pad).then().statusCode(200);
        niemand()
                .queryParam("beschikbaarOp", "2019-01-01T00:00:00Z")
                .get(pad)
                .then()
                .statusCode(404);
    }

    @Test
    void elke_leesvraag_zegt_ook_wat_wij_toen_zeiden() {
        JsonPath beschrijving = niemand().get("/openapi.json").jsonPath();
        Map<String, Map<String, Map<String, Object>>> paden = beschrijving.getMap("paths");

        assertThat(paden.entrySet())
                .filteredOn(pad -> pad.getValue().containsKey("get"))
                .filteredOn(pad -> ZONDER_VERLEDEN.stream()
                        .noneMatch(zonder -> pad.getKey().matches(zonder)))
                .isNotEmpty()
                .allSatisfy(pad -> assertThat(pad.getValue().get("get").get("parameters"))
                        .as(pad.getKey())
                        .asString()
                        .contains("beschikbaarOp"));
    }

    private static List<Map<String, Object>> gevonden(Geval geval, Object moment, String waarde, String id) {
        JsonPath lijst = geval.op(moment)
                .queryParam(geval.filter(), waarde)
                .queryParam("pageSize", 100)
                .get(geval.lijst())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return lijst.getList("findAll { it.id == '" + id + "' }");
    }

    private static Instant voor(Response gezien) {
        return Instant.parse(gezien.<String>path("geregistreerdOp")).minusNanos(1_000);
    }
}
