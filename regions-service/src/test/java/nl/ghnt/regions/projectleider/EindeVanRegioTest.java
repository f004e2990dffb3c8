package nl.ghnt.regions.projectleider;

import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.kit.test.Json.json;
import static nl.ghnt.regions.Wie.maak;
import static nl.ghnt.regions.Wie.niemand;
import static nl.ghnt.regions.Wie.programmateam;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.WaitingForLocks;
import nl.ghnt.kit.time.Source;
import nl.ghnt.regions.feit.Zekerheid;
import org.junit.jupiter.api.Test;

/** A region ends while somebody fills its post: what was just recorded ends with it, and nobody is told to try again. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class EindeVanRegioTest {

    private static final Source BRON = new Source("proef", null);

    @Inject
    ProjectleiderService posten;

    @Test
    void de_bezetting_die_net_is_vastgelegd_eindigt_met_de_regio() {
        stelIn("einde-een");
        stelIn("einde-twee");
        Response post = maak(programmateam(), "/projectleiderposten", """
                {"regio": "einde-een", "functie": "PROJECTLEIDER", "status": "VACANT", "beginGeldigheid": "2024-01-01"}""");
        UUID id = UUID.fromString(at(post, "id"));

        CompletableFuture<Response> einde = QuarkusTransaction.requiringNew().call(() -> {
            posten.bezet(
                    id,
                    ExpectedVersion.of(0),
                    new Bezetting.Opgave(new Bezetting.Inhoud(Bezetting.Status.VERVULD, Zekerheid.ZEKER, null), null),
                    LocalDate.of(2024, 6, 1),
                    BRON);
            CompletableFuture<Response> bezig = CompletableFuture.supplyAsync(EindeVanRegioTest::voegSamen);
            WaitingForLocks.awaitOne();
            return bezig;
        });

        assertThat(einde.join().statusCode()).as(einde.join().asString()).isEqualTo(201);
        niemand()
                .get("/projectleiderposten/" + id)
                .then()
                .body(json("verloop.eindeGeldigheid", everyItem(notNullValue())));
    }

    private static void stelIn(String code) {
        maak(programmateam(), "/regiowijzigingen", """
                {"soort": "INSTELLING", "ingangsdatum": "2024-01-01", "reden": "proef", "bron": {"document": "proef"},
                 "opvolgers": [{"code": "%1$s", "naam": "%1$s"}]}""".formatted(code));
    }

    private static Response voegSamen() {
        return programmateam().body("""
                        {"soort": "SAMENVOEGING", "ingangsdatum": "2025-01-01", "reden": "proef",
                         "bron": {"document": "proef"}, "voorgangers": ["einde-een", "einde-twee"],
                         "opvolgers": [{"code": "einde-samen", "naam": "Einde samen"}]}""").post("/regiowijzigingen");
    }
}
