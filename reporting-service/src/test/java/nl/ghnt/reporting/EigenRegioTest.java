package nl.ghnt.reporting;

import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.kit.test.Json.json;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.ghnt.kit.test.OwnScopeContract;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestTokens;
import nl.ghnt.kit.time.DutchDay;
import nl.ghnt.reporting.regio.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R257, R332: a region answers for itself, by its own people, as long as their appointment holds. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
@Proves({"R257", "R332"})
class EigenRegioTest extends OwnScopeContract {

    private static final String REGIO = "groningen";
    private static final String BUUR = "drenthe";
    private static final String BEEINDIGD = "flevoland";
    private static final String HOUDER = "houder-van-beide-posten";
    private static final String PAD = "/reporting/v1/inzendingen";

    @Inject
    Register register;

    @BeforeEach
    void de_posten_zijn_vervuld() {
        register.vertel();
        register.aanstelling(REGIO, "VERTEGENWOORDIGER", HOUDER, null, 1);
        register.aanstelling(BUUR, "VERTEGENWOORDIGER", HOUDER, null, 1);
        register.aanstelling(BEEINDIGD, "VERTEGENWOORDIGER", HOUDER, LocalDate.of(2020, 1, 1), 1);
    }

    @Override
    protected Set<String> ownRoles() {
        return Set.of("projectleider", "vertegenwoordiger");
    }

    @Override
    protected String ownScope() {
        return REGIO;
    }

    @Override
    protected String otherScope() {
        return BUUR;
    }

    @Override
    protected String subject() {
        return HOUDER;
    }

    @Override
    protected Map<String, String> refused() {
        return Map.of(
                "designated official, while another account holds the post",
                TestTokens.person("iemand-anders", List.of("vertegenwoordiger"), REGIO),
                "designated official whose appointment has ended",
                TestTokens.person(HOUDER, List.of("vertegenwoordiger"), BEEINDIGD));
    }

    @Override
    protected Map<String, String> sharedReads() {
        return Map.of("leesVolledigheid", "the numbers are for all who write; the lines are tried in their own test");
    }

    @Override
    protected Map<String, Supplier<Write>> writes() {
        Map<String, Supplier<Write>> writes = new HashMap<>();
        writes.put(
                "beginInzending",
                () -> new Write(
                        "/inzendingen", null, Map.of("uitvraag", uitvraag(), "regio", REGIO, "synthetisch", true)));
        writes.put(
                "bewaarAntwoorden",
                () -> op(Ronde.begin(uitvraag(), REGIO), "/antwoorden", Map.of("antwoorden", Ronde.ANTWOORDEN)));
        writes.put(
                "dienInzendingIn",
                () -> op(Ronde.bewaar(Ronde.begin(uitvraag(), REGIO), Ronde.ANTWOORDEN), "/indiening", null));
        writes.put(
                "openCorrectie",
                () -> op(
                        Ronde.geaccepteerd(uitvraag(), REGIO, Ronde.ANTWOORDEN),
                        "/correcties",
                        Map.of("reden", "Vergissing (synthetisch)")));
        return writes;
    }

    @Override
    protected Map<String, Supplier<String>> reads() {
        Supplier<String> inzending = () -> "/inzendingen/" + at(Ronde.begin(uitvraag(), REGIO), "id");
        return Map.of(
                "zoekInzendingen",
                () -> {
                    inzending.get();
                    return "/inzendingen";
                },
                "leesInzending",
                inzending,
                "leesInzendingversies",
                () -> inzending.get() + "/versies",
                "leesAudittrailVanInzending",
                () -> inzending.get() + "/audittrail",
                "leesVolledigheid",
                () -> "/uitvragen/" + uitvraag() + "/volledigheid");
    }

    private static String uitvraag() {
        return at(Ronde.openUitvraag(), "id");
    }

    private static Write op(Response gezien, String stap, Object body) {
        return new Write("/inzendingen/" + at(gezien, "id") + stap, gezien.header("ETag"), body);
    }

    private static ValidatableResponse begint(String uitvraag, String regio) {
        return RestAssured.given()
                .auth()
                .oauth2(TestTokens.person(HOUDER, List.of("vertegenwoordiger"), regio))
                .contentType(ContentType.JSON)
                .body(Map.of("uitvraag", uitvraag, "regio", regio, "synthetisch", true))
                .post(PAD)
                .then();
    }

    @Test
    void wiens_aanstelling_eindigt_schrijft_meteen_niet_meer() {
        String uitvraag = uitvraag();
        register.aanstelling("zeeland", "VERTEGENWOORDIGER", HOUDER, null, 1);
        begint(uitvraag, "zeeland").statusCode(201).body(json("hoedanigheid", equalTo("VERTEGENWOORDIGER")));

        register.aanstelling("zeeland", "VERTEGENWOORDIGER", HOUDER, DutchDay.today(Clock.systemUTC()), 2);
        begint(uitvraag(), "zeeland").statusCode(403).body(json("type", endsWith("/problemen/niet-aangesteld")));
        register.aanstelling("zeeland", "VERTEGENWOORDIGER", HOUDER, null, 1); // what was told before changes nothing
        begint(uitvraag(), "zeeland").statusCode(403);
    }

    @Test // the population of a campaign stays as it was asked, also when a region ends
    void wie_de_post_had_toen_de_regio_eindigde_antwoordt_nog_voor_haar() {
        String uitvraag = uitvraag();
        LocalDate gisteren = DutchDay.today(Clock.systemUTC()).minusDays(1);
        register.aanstelling("west-brabant", "VERTEGENWOORDIGER", HOUDER, gisteren, 1);
        begint(uitvraag, "west-brabant").statusCode(403);
        register.wijzig("west-brabant", "West-brabant", gisteren, 2);
        begint(uitvraag, "west-brabant").statusCode(201);
        register.wijzig("west-brabant", "West-brabant", null, 3);
    }

    @Test
    void zonder_dat_het_register_van_een_post_vertelde_schrijft_niemand() {
        RestAssured.given()
                .auth()
                .oauth2(TestTokens.user("projectleider", "nergens"))
                .contentType(ContentType.JSON)
                .body(Map.of("uitvraag", uitvraag(), "regio", "nergens"))
                .post(PAD)
                .then()
                .statusCode(403)
                .body(json("type", endsWith("/problemen/niet-aangesteld")));
    }
}
