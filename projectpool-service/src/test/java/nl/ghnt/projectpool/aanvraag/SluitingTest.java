package nl.ghnt.projectpool.aanvraag;

import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.projectpool.aanvraag.Aanvragen.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestTokens;
import nl.ghnt.kit.test.WaitingForLocks;
import nl.ghnt.projectpool.aanvraagronde.Ronden;
import org.junit.jupiter.api.Test;

/** Many who submit around the moment that a round closes: each gets a receipt or a refusal, and the list agrees with them. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class SluitingTest {

    private static final int INDIENERS = 100;
    private static final Duration AANLOOP = Duration.ofSeconds(3);
    private static final Duration SPREIDING = Duration.ofSeconds(2);

    @Inject
    DataSource database;

    @Test
    void op_de_tel_van_de_sluiting_krijgt_elk_een_bewijs_of_een_weigering() throws Exception {
        Response ronde = Ronden.geopend(Ronden.opzet("om in de laatste tel in te dienen"));
        List<Response> aanvragen = volledige(at(ronde, "id"));
        Instant sluiting = Instant.now().plus(AANLOOP).truncatedTo(ChronoUnit.MILLIS);
        Ronden.wijzig(
                        ronde,
                        Ronden.met(
                                Ronden.opzet("om in de laatste tel in te dienen"), "aanvragenTot", sluiting.toString()),
                        "Om de sluiting te beproeven")
                .statusCode(200);

        List<Response> antwoorden = rondom(sluiting, aanvragen);
        assertThat(antwoorden).extracting(Response::statusCode).containsOnly(200, 409);
        for (Response antwoord : antwoorden) {
            if (antwoord.statusCode() == 200) {
                assertThat(Instant.parse(at(antwoord, "ontvangstbewijs.ingediendOp")))
                        .isBefore(sluiting);
            } else {
                assertThat(antwoord.jsonPath().getString("type")).endsWith("/ronde-dicht");
            }
        }
        assertThat(ingediend(at(ronde, "id"))).isEqualTo(bewezen(antwoorden));
    }

    @Test // who closes by hand waits for who is submitting, and who comes after is refused
    void wie_met_de_hand_sluit_knipt_geen_indiening_doormidden() throws Exception {
        Response ronde = Ronden.geopend(Ronden.opzet("om met de hand te sluiten"));
        List<Response> aanvragen = volledige(at(ronde, "id"));
        Instant ongeveer = Instant.now().plus(SPREIDING);
        ScheduledExecutorService wekker = Executors.newSingleThreadScheduledExecutor();
        try {
            ScheduledFuture<Response> gesloten = wekker.schedule(
                    () -> Ronden.doe(ronde, "/sluiting")
                            .statusCode(200)
                            .extract()
                            .response(),
                    SPREIDING.toMillis(),
                    TimeUnit.MILLISECONDS);
            List<Response> antwoorden = rondom(ongeveer, aanvragen);
            Instant sluiting = Instant.parse(at(gesloten.get(), "geslotenOp"));
            assertThat(antwoorden).extracting(Response::statusCode).containsOnly(200, 409);
            antwoorden.stream().filter(antwoord -> antwoord.statusCode() == 200).forEach(antwoord -> assertThat(
                            Instant.parse(at(antwoord, "ontvangstbewijs.ingediendOp")))
                    .isBeforeOrEqualTo(sluiting));
            assertThat(ingediend(at(ronde, "id"))).isEqualTo(bewezen(antwoorden));
        } finally {
            wekker.shutdownNow();
        }
    }

    @Test // also when the closing is not committed yet, and nobody but its row says so
    void wie_indient_terwijl_een_ander_sluit_wacht_op_hem() throws Exception {
        String ronde = at(Ronden.geopend(Ronden.opzet("die net wordt gesloten")), "id");
        Response aanvraag = Aanvragen.volledig(ronde);
        try (Connection sluiter = database.getConnection();
                Statement sluiting = sluiter.createStatement()) {
            sluiter.setAutoCommit(false);
            sluiting.executeUpdate(
                    "update aanvraagronde set status = 'GESLOTEN', gesloten_op = now() where id = '" + ronde + "'");
            CompletableFuture<Response> indiening = CompletableFuture.supplyAsync(
                    () -> Aanvragen.dienIn(aanvraag).extract().response());
            WaitingForLocks.awaitOne();
            // who waits for the round holds nothing in it that who decides in the round takes next
            String rij = "select 1 from aanvraag where id = '" + at(aanvraag, "id") + "' for update nowait";
            assertThatCode(() -> sluiting.executeQuery(rij)).doesNotThrowAnyException();
            sluiter.commit();
            Response antwoord = indiening.get();
            assertThat(antwoord.statusCode()).isEqualTo(409);
            assertThat(antwoord.jsonPath().getString("type")).endsWith("/ronde-dicht");
        }
        assertThat(ingediend(ronde)).isEmpty();
    }

    private static List<Response> volledige(String ronde) {
        return Stream.generate(() -> Aanvragen.volledig(ronde)).limit(INDIENERS).toList();
    }

    /** Each submits once, spread evenly over the time around a moment. */
    private static List<Response> rondom(Instant moment, List<Response> aanvragen)
            throws ExecutionException, InterruptedException {
        ScheduledExecutorService indieners = Executors.newScheduledThreadPool(INDIENERS);
        try {
            List<ScheduledFuture<Response>> gevraagd = new ArrayList<>();
            long begin = Duration.between(Instant.now(), moment.minus(SPREIDING.dividedBy(2)))
                    .toMillis();
            for (int i = 0; i < aanvragen.size(); i++) {
                Response aanvraag = aanvragen.get(i);
                gevraagd.add(indieners.schedule(
                        () -> Aanvragen.dienIn(aanvraag).extract().response(),
                        begin + i * SPREIDING.toMillis() / aanvragen.size(),
                        TimeUnit.MILLISECONDS));
            }
            List<Response> antwoorden = new ArrayList<>();
            for (ScheduledFuture<Response> antwoord : gevraagd) {
                antwoorden.add(antwoord.get());
            }
            return antwoorden;
        } finally {
            indieners.shutdownNow();
        }
    }

    private static Set<String> bewezen(List<Response> antwoorden) {
        Set<String> bewezen = new TreeSet<>();
        antwoorden.stream()
                .filter(antwoord -> antwoord.statusCode() == 200)
                .forEach(antwoord -> bewezen.add(antwoord.jsonPath().getString("ontvangstbewijs.aanvraagnummer")));
        return bewezen;
    }

    private static Set<String> ingediend(String ronde) {
        List<Map<String, Object>> lijst = als(TestTokens.user("programmateam"))
                .queryParam("ronde", ronde)
                .queryParam("pageSize", INDIENERS)
                .get(Aanvragen.AANVRAGEN)
                .jsonPath()
                .getList("$");
        Set<String> nummers = new TreeSet<>();
        lijst.forEach(aanvraag -> nummers.add(aanvraag.get("nummer").toString()));
        return nummers;
    }
}
