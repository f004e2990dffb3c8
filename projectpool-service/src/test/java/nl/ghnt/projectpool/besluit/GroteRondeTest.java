package nl.ghnt.projectpool.besluit;

import static nl.ghnt.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestTokens;
import nl.ghnt.projectpool.aanvraag.Aanvragen;
import nl.ghnt.projectpool.aanvraagronde.Ronden;
import nl.ghnt.projectpool.beoordeling.Beoordelingen;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

/** What is done to many applications at once is written and told at once: the work grows with their number and not faster. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class GroteRondeTest {

    private static final String TEAM = TestTokens.user("programmateam");
    private static final int AANVRAGEN = 40;
    private static final int FLUSHES = 12;

    /** What was submitted once, as often as is said. */
    private static final String VERMENIGVULDIG = """
            with nieuw as (
                select gen_random_uuid() as id, gen_random_uuid() as versie, nextval('aanvraagnummer') as nummer
                from generate_series(2, %1$d)),
            versies as (
                insert into aanvraagversie
                select (jsonb_populate_record(v, jsonb_build_object('id', n.versie, 'aanvraag', n.id))).*
                from nieuw n, aanvraagversie v join aanvraag a on a.ingediend = v.id where a.id = '%2$s')
            insert into aanvraag
            select (jsonb_populate_record(a, jsonb_build_object('id', n.id, 'nummer', n.nummer, 'ingediend', n.versie))).*
            from nieuw n, aanvraag a where a.id = '%2$s'
            """;

    @Inject
    DataSource database;

    @Inject
    SessionFactory sessies;

    @Test
    void verdelen_en_vaststellen_schrijven_alles_in_een_keer() throws SQLException {
        String ronde = groteRonde();
        for (String account : List.of("een", "twee", "drie")) {
            Beoordelingen.benoem(ronde, "beoordelaar-" + account);
        }
        assertThat(flushes(() -> Beoordelingen.post(
                                TEAM, Ronden.RONDEN + "/" + ronde + "/_verdeel", null, Map.of("perAanvraag", 2))
                        .statusCode(200)
                        .body("toegewezen", equalTo(2 * AANVRAGEN))))
                .isLessThan(FLUSHES);
        assertThat(verteld("beoordeling.toegewezen.v1", ronde)).isEqualTo(2 * AANVRAGEN);

        Response lijst = Besluiten.maak(ronde, Besluiten.inhoud(toekenningen(ronde)));
        assertThat(flushes(() -> Besluiten.stelVast(lijst).statusCode(200))).isLessThan(FLUSHES);
        assertThat(verteld("beschikking.genomen.v1", ronde)).isEqualTo(AANVRAGEN);
        assertThat(verteld("project.toegekend.v1", ronde)).isEqualTo(AANVRAGEN);
    }

    private String groteRonde() throws SQLException {
        Map<String, Object> opzet = Ronden.met(Ronden.opzet("met veel aanvragen"), "budget", 40000 * AANVRAGEN);
        opzet.remove("maximumPerRegio");
        Response ronde = Ronden.geopend(opzet);
        Response eerste = Aanvragen.ingediend(at(ronde, "id"));
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(VERMENIGVULDIG.formatted(AANVRAGEN, at(eerste, "id")));
        }
        Ronden.doe(ronde, "/sluiting").statusCode(200);
        return at(ronde, "id");
    }

    private Object[] toekenningen(String ronde) throws SQLException {
        List<Object> voorstellen = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rijen = statement.executeQuery(
                        "select id from aanvraag where ronde = '" + ronde + "' order by nummer")) {
            while (rijen.next()) {
                voorstellen.add(Map.of(
                        "aanvraag",
                        rijen.getString(1),
                        "uitkomst",
                        "TOEGEKEND",
                        "bedrag",
                        40000,
                        "voorwaarden",
                        List.of(),
                        "motivering",
                        "Een synthetische motivering.",
                        "afwijking",
                        "Synthetisch: zij zijn niet beoordeeld"));
            }
        }
        return voorstellen.toArray();
    }

    /** How often all that was read is compared with what it was: once for each thing told is what takes the time. */
    private long flushes(Runnable werk) {
        Statistics statistics = sessies.getStatistics();
        statistics.setStatisticsEnabled(true);
        long ervoor = statistics.getFlushCount();
        werk.run();
        return statistics.getFlushCount() - ervoor;
    }

    private int verteld(String soort, String ronde) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rij = statement.executeQuery("select count(*) from outbox_event where type = '" + soort
                        + "' and data ->> 'aanvraagronde' = '" + ronde + "'")) {
            rij.next();
            return rij.getInt(1);
        }
    }
}
