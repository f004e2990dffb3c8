package nl.ghnt.regions;

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
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.Statements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of all that is replaced, what was told before stays readable, as it was told (R328). */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class WatZeidenWeToenTest {

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
            return Wie.maak(wie.get(), lijst, nieuw.formatted(inhoud.formatted(eerst)));
        }

        Response vervang(Response gezien) {
            return put(wie.get(), gezien, pad(gezien), inhoud.formatted(daarna))
                    .statusCode(200)
                    .extract()
                    .response();
        }

        String pad(Response gezien) {
            return lijst + "/" + gezien.path("id");
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
        return Stream.of(new Geval("/financieringen", Wie::programmateam, """
                {"regio": "gooi-en-vechtstreek", "financiering": %s}""", """
                {"doel": "%s", "bedrag": 100.50, "grondslag": "Besluit (synthetisch)",
                 "beginGeldigheid": "2021-01-01"}""", "doel", "PILOT", "OVERIG"));
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void wie_naar_toen_vraagt_leest_woord_voor_woord_wat_er_toen_stond(Geval geval) {
        Response eerst = geval.maak();
        Response daarna = geval.vervang(eerst);

        geval.op(eerst.path("gewijzigdOp"))
                .get(geval.pad(eerst))
                .then()
                .statusCode(200)
                .body("$", equalTo(eerst.jsonPath().getMap("$")));
        geval.op(daarna.path("gewijzigdOp"))
                .get(geval.pad(eerst))
                .then()
                .body("$", equalTo(daarna.jsonPath().getMap("$")));
        geval.op(voor(eerst)).get(geval.pad(eerst)).then().statusCode(404);
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void een_lijst_van_toen_filtert_op_wat_er_toen_stond(Geval geval) {
        Response eerst = geval.maak();
        Response daarna = geval.vervang(eerst);
        String id = eerst.path("id");
        String toen = eerst.path("gewijzigdOp");

        assertThat(gevonden(geval, toen, geval.eerst(), id))
                .containsExactly(eerst.jsonPath().getMap("$"));
        assertThat(gevonden(geval, toen, geval.daarna(), id)).isEmpty();
        assertThat(gevonden(geval, voor(eerst), geval.eerst(), id)).isEmpty();
        assertThat(gevonden(geval, daarna.path("gewijzigdOp"), geval.daarna(), id))
                .containsExactly(daarna.jsonPath().getMap("$"));
        assertThat(gevonden(geval, daarna.path("gewijzigdOp"), geval.eerst(), id))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void wat_er_toen_stond_kost_niet_meer_opdrachten_aan_de_database_dan_wat_er_nu_staat(Geval geval) {
        Response eerst = geval.maak();
        geval.vervang(eerst);
        String toen = eerst.path("gewijzigdOp");

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
        Response gelezen = geval.op(eerst.path("gewijzigdOp")).get(geval.pad(eerst));

        put(geval.wie().get(), gelezen, geval.pad(eerst), geval.inhoud().formatted(geval.daarna()))
                .statusCode(412);
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
