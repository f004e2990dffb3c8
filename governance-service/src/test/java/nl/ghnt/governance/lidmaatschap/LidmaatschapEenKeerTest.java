package nl.ghnt.governance.lidmaatschap;

import static nl.ghnt.governance.Meetings.as;
import static nl.ghnt.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import nl.ghnt.governance.functie.FunctieService;
import nl.ghnt.governance.gremium.GremiumService;
import nl.ghnt.kit.test.AtOnce;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.Upgrade;
import nl.ghnt.kit.test.WaitingForLocks;
import org.junit.jupiter.api.Test;

/** Who belongs to a body or holds a post is recorded once, also where no source names a person. All persons are synthetic. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class LidmaatschapEenKeerTest {

    private static final String BASE = "/governance/v1/lidmaatschappen";
    private static final String VASTGELEGD = "201";
    private static final String OVERLAPT = "409 lidmaatschap-overlapt";
    private static final String BEZET = "409 functie-bezet";

    private static final String DUBBEL = """
            set session_replication_role = replica;
            insert into lidmaatschap (id, soort, gremium, begin_geldigheid, einde_geldigheid, zekerheid, bron_plaats,
                    geregistreerd_op, version)
                values ('00000000-0000-7000-8000-000000000001', 'LID', 'proef', '2020-01-01', null, 'ZEKER', 'eerst', now(), 0),
                       ('00000000-0000-7000-8000-000000000002', 'LID', 'proef', '2020-01-01', null, 'ZEKER', 'nog eens', now(), 0),
                       ('00000000-0000-7000-8000-000000000000', 'LID', 'proef', '2020-03-01', '2021-01-01', 'ZEKER', 'een deel', now(), 0),
                       ('00000000-0000-7000-8000-000000000003', 'AANGESLOTEN_GEEN_LID', 'proef', '2020-01-01', null, 'ZEKER',
                        'anders', now(), 0);
            set session_replication_role = origin""";

    @Inject
    GremiumService gremia;

    @Inject
    FunctieService functies;

    @Test
    void een_lid_zonder_naam_ligt_een_keer_vast() {
        Map<String, Object> lid = lid(2041);

        assertThat(leg(lid)).isEqualTo(VASTGELEGD);
        assertThat(leg(lid)).isEqualTo(OVERLAPT);
        lid.put("organisatie", "politie");
        assertThat(leg(lid)).as("another organisation").isEqualTo(VASTGELEGD);
    }

    @Test
    void van_zes_die_tegelijk_een_lid_zonder_naam_vastleggen_lukt_het_er_een() throws Exception {
        Map<String, Object> lid = lid(2051);

        assertThat(AtOnce.six(() -> leg(lid)))
                .containsExactlyInAnyOrder(VASTGELEGD, OVERLAPT, OVERLAPT, OVERLAPT, OVERLAPT, OVERLAPT);
    }

    @Proves("R48")
    @Test
    void een_persoon_vervult_een_functie_met_meer_plaatsen_een_keer() throws Exception {
        Map<String, Object> adviseur = adviseur(2041);

        assertThat(AtOnce.six(() -> leg(adviseur)))
                .containsExactlyInAnyOrder(VASTGELEGD, OVERLAPT, OVERLAPT, OVERLAPT, OVERLAPT, OVERLAPT);
        assertThat(leg(adviseur)).isEqualTo(OVERLAPT);
        assertThat(leg(adviseur(2041))).as("somebody else").isEqualTo(VASTGELEGD);
    }

    @Proves("R48")
    @Test
    void wie_tegelijk_komen_krijgen_elk_een_plaats_zolang_er_plaats_is() throws Exception {
        List<Callable<String>> zes = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Map<String, Object> adviseur = adviseur(2051);
            zes.add(() -> leg(adviseur));
        }

        assertThat(AtOnce.each(zes)).containsExactlyInAnyOrder(VASTGELEGD, VASTGELEGD, VASTGELEGD, BEZET, BEZET, BEZET);
    }

    @Test
    void wie_iets_van_een_gremium_of_functie_vastlegt_wacht_op_wie_dat_al_doet() {
        Map<String, Object> lid = lid(2061);
        Map<String, Object> adviseur = adviseur(2061);

        assertThat(legTijdens(() -> gremia.vergrendel("kernteam"), lid)).isEqualTo(VASTGELEGD);
        assertThat(legTijdens(() -> functies.vergrendel("regioadviseur"), adviseur))
                .isEqualTo(VASTGELEGD);
    }

    /** What somebody hears who comes while another is at work. */
    private static String legTijdens(Runnable ander, Map<String, Object> lidmaatschap) {
        CompletableFuture<String> gehoord = QuarkusTransaction.requiringNew().call(() -> {
            ander.run();
            CompletableFuture<String> bezig = CompletableFuture.supplyAsync(() -> leg(lidmaatschap));
            WaitingForLocks.awaitOne();
            return bezig;
        });
        return gehoord.join();
    }

    @Test
    void wat_er_dubbel_stond_is_vervallen() throws Exception {
        List<String> geldend = new ArrayList<>();
        try (Connection connection = Upgrade.from("67", DUBBEL);
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select bron_plaats from lidmaatschap where vervallen_op is null order by id")) {
            while (found.next()) {
                geldend.add(found.getString(1));
            }
        }
        assertThat(geldend).containsExactly("eerst", "anders");
    }

    private static Map<String, Object> lid(int jaar) {
        return new HashMap<>(Map.of(
                "soort",
                "LID",
                "gremium",
                "kernteam",
                "organisatie",
                "om",
                "niveaus",
                List.of("TACTISCH"),
                "beginGeldigheid",
                jaar + "-01-01",
                "eindeGeldigheid",
                jaar + 1 + "-01-01"));
    }

    private static Map<String, Object> adviseur(int jaar) {
        Response persoon = as("programmateam")
                .body(Map.of("voorletters", "S.", "achternaam", "Synthetisch"))
                .post("/governance/v1/personen");
        return Map.of(
                "soort",
                "FUNCTIEHOUDER",
                "functie",
                "regioadviseur",
                "persoon",
                at(persoon, "id"),
                "beginGeldigheid",
                jaar + "-01-01",
                "eindeGeldigheid",
                jaar + 1 + "-01-01");
    }

    private static String leg(Map<String, Object> lidmaatschap) {
        Response answer = as("programmateam").body(lidmaatschap).post(BASE);
        String type = answer.jsonPath().getString("type");
        return answer.statusCode() == 201
                ? VASTGELEGD
                : answer.statusCode() + " " + type.substring(type.lastIndexOf('/') + 1);
    }
}
