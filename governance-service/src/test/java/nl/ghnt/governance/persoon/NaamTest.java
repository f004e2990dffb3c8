package nl.ghnt.governance.persoon;

import static io.restassured.RestAssured.given;
import static nl.ghnt.governance.Meetings.as;
import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.kit.test.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestTokens;
import org.junit.jupiter.api.Test;

/** Names of persons are for who works with them in the programme; that somebody read one is kept with the person. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class NaamTest {

    private static final String BASE = "/governance/v1";
    private static final String DAG = "2021-01-01";

    /** By path, where in the answer a person stands. */
    private static final Map<String, String> LEZINGEN = Map.of(
            "/lidmaatschappen?pageSize=100&geldigOp=" + DAG, "persoon",
            "/gremia/stuurgroep/lidmaatschappen?geldigOp=" + DAG, "persoon",
            "/gremia/stuurgroep/samenstelling?geldigOp=" + DAG, "aangeslotenen.persoon");

    private static final List<String> ZONDER_NAMEN =
            List.of(TestTokens.user("beoordelaar"), TestTokens.withoutRole(), TestTokens.machine("regions:lezen"));

    private static RequestSpecification met(String token) {
        return given().auth().oauth2(token);
    }

    /** A person who was affiliated with the stuurgroep on that day. */
    private static String persoon() {
        return at(
                as("programmateam").get(BASE + "/gremia/stuurgroep/samenstelling?geldigOp=" + DAG),
                "aangeslotenen[0].persoon.id");
    }

    private static int gelezen(String persoon) {
        return Integer.parseInt(
                met(TestTokens.user("beheerder")) // as the others read: by who might be given what is kept
                        .get(BASE + "/personen/" + persoon + "/audittrail")
                        .then()
                        .statusCode(200)
                        .extract()
                        .header("X-Total-Count"));
    }

    @Proves("R330")
    @Test
    void een_token_zonder_de_rol_ervoor_leest_geen_naam() {
        LEZINGEN.forEach((pad, waar) -> {
            as("kernteam").get(BASE + pad).then().body(json(waar, hasItem(notNullValue())));
            for (String token : ZONDER_NAMEN) {
                met(token).get(BASE + pad).then().statusCode(200).body(json(waar, everyItem(nullValue())));
            }
        });
        for (String token : ZONDER_NAMEN) {
            met(token).get(BASE + "/personen/" + persoon()).then().statusCode(403);
        }
    }

    @Test
    void wie_een_naam_las_staat_bij_de_persoon() {
        String persoon = persoon();
        Map<String, Integer> erbij = new TreeMap<>();
        List<String> paden = List.of(
                "/personen/" + persoon,
                "/personen?pageSize=100",
                "/personen/" + persoon + "/lidmaatschappen",
                "/lidmaatschappen?pageSize=100&geldigOp=" + DAG,
                "/gremia/stuurgroep/lidmaatschappen?geldigOp=" + DAG,
                "/gremia/stuurgroep/samenstelling?geldigOp=" + DAG);
        for (String pad : paden) {
            int eerder = gelezen(persoon);
            as("kernteam").get(BASE + pad).then().statusCode(200);
            erbij.put(pad, gelezen(persoon) - eerder);
        }
        assertThat(erbij).hasSize(paden.size()).allSatisfy((pad, aantal) -> assertThat(aantal)
                .isEqualTo(1));
        as("beheerder")
                .queryParam("pageSize", 100)
                .queryParam("page", (gelezen(persoon) + 99) / 100) // the newest come last
                .get(BASE + "/personen/" + persoon + "/audittrail")
                .then()
                .body(json("handeling", hasItem("persoon.naam-gelezen")))
                .body(json("actor", hasItem("kernteam")));
    }

    @Test
    void wie_een_antwoord_met_een_naam_nog_eens_krijgt_las_de_naam_nog_eens() {
        String persoon = at(
                as("programmateam")
                        .body(Map.of("voorletters", "S.", "achternaam", "Synthetisch"))
                        .post(BASE + "/personen"),
                "id");
        UUID sleutel = UUID.randomUUID();
        for (int keer = 1; keer <= 2; keer++) {
            int eerder = gelezen(persoon);
            as("programmateam")
                    .header("Idempotency-Key", sleutel)
                    .body(Map.of(
                            "soort", "LID",
                            "gremium", "kernteam",
                            "organisatie", "om",
                            "persoon", persoon,
                            "niveaus", List.of("TACTISCH"),
                            "beginGeldigheid", "2033-01-01"))
                    .post(BASE + "/lidmaatschappen")
                    .then()
                    .statusCode(201)
                    .body(json("persoon", notNullValue()));
            assertThat(gelezen(persoon) - eerder).as("keer " + keer).isPositive();
        }
    }

    @Test
    void wie_geen_naam_las_staat_er_niet_bij() {
        String persoon = persoon();
        int eerder = gelezen(persoon);
        given().get(BASE + "/lidmaatschappen?pageSize=100&geldigOp=" + DAG)
                .then()
                .statusCode(200);
        met(TestTokens.user("beoordelaar"))
                .get(BASE + "/lidmaatschappen?pageSize=100&geldigOp=" + DAG)
                .then()
                .statusCode(200);
        assertThat(gelezen(persoon)).isEqualTo(eerder);
        as("beheerder")
                .get(BASE + "/personen/" + persoon + "/audittrail")
                .then()
                .body(json("actor", not(hasItem("beoordelaar"))));
    }
}
