package nl.ghnt.regions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import nl.ghnt.kit.test.Upgrade;
import org.junit.jupiter.api.Test;

/** What stood before there were versions, stands after. */
class VersiesMigratieTest {

    private static final String ERVOOR = "40";
    private static final String TIJD = "'2026-01-01T10:00:00Z', '2026-01-02T10:00:00Z', 3";
    private static final String ID = "'00000000-0000-7000-8000-000000000001'";
    private static final List<String> KAMERS = List.of(
            "financiering",
            "bezoek",
            "ondersteuning",
            "pilot",
            "werkzaam_element",
            "regionale_bijeenkomst",
            "netwerk",
            "knelpunt",
            "regioprioriteiten");

    private static final String RIJEN = """
            set session_replication_role = replica;
            insert into regio (code, indeling, bron_document, geregistreerd_op, gewijzigd_op, version)
                values ('twente', 'GHNT-28', 'proef', %2$s);
            insert into financiering (id, regio, doel, bedrag, zekerheid, geregistreerd_op, gewijzigd_op, version)
                values (%1$s, 'twente', 'PILOT', 10.50, 'ZEKER', %2$s);
            insert into bezoek (id, regio, soort, geplande_datum, geregistreerd_op, gewijzigd_op, version)
                values (%1$s, 'twente', 'EERSTE', '2026-02-01', %2$s);
            insert into ondersteuning (id, regio, richting, soort, titel, beschrijving, status, geregistreerd_op, gewijzigd_op, version)
                values (%1$s, 'twente', 'VRAAG', 'INHOUDELIJK', 'Titel', 'Tekst', 'OPEN', %2$s);
            insert into pilot (id, regio, code, naam, andere_namen, soort, themas, verlengingen, geregistreerd_op, gewijzigd_op, version)
                values (%1$s, 'twente', 'proef', 'Proef', '[]', 'NIEUW', '{}', '[]', %2$s);
            insert into werkzaam_element (id, regio, titel, beschrijving, themas, status, geregistreerd_op, gewijzigd_op, version)
                values (%1$s, 'twente', 'Titel', 'Tekst', '{}', 'CONCEPT', %2$s);
            insert into regionale_bijeenkomst (id, regio, soort, titel, geplande_datum, status, geregistreerd_op, gewijzigd_op, version)
                values (%1$s, 'twente', 'OVERIG', 'Titel', '2026-02-01', 'GEPLAND', %2$s);
            insert into netwerk (id, regio, soort, naam, begin_geldigheid, partners, sectoren, benutte_structuren, geregistreerd_op, gewijzigd_op, version)
                values (%1$s, 'twente', 'INHOUDELIJK', 'Naam', '2026-01-01', '[]', '{}', '{}', %2$s);
            insert into knelpunt (id, regio, titel, omschrijving, themas, categorie, ernst, gevraagd_niveau, status, verloop, geregistreerd_op, gewijzigd_op, version)
                values (%1$s, 'twente', 'Titel', 'Tekst', '{}', 'OVERIG', 'LAAG', 'REGIO', 'GEMELD', '[]', %2$s);
            insert into regioprioriteiten (id, regio, periode, geregistreerd_op, gewijzigd_op, version)
                values (%1$s, 'twente', '2026-H1', %2$s);
            insert into actieplan (id, regio, status, geldende_versie, laatste_actienummer, begin_geldigheid, overgangen, geregistreerd_op, gewijzigd_op, version)
                values (%1$s, 'twente', 'VASTGESTELD', 1, 3, '2026-01-02',
                    '[{"status": "CONCEPT", "datum": null, "toelichting": null, "geregistreerdOp": 1767261600.123456},
                      {"status": "VASTGESTELD", "datum": [2026, 1, 2], "toelichting": "besproken", "geregistreerdOp": 1767348000}]', %2$s);
            insert into begrip (code, naam, andere_namen, betrokkenen, ingevuld_door, volgt, levensloop, bron_document, geregistreerd_op, gewijzigd_op, version)
                values ('EEN', 'Een', '[]', '[]', '[]', 'EEN', '[]', 'proef', %2$s);
            set session_replication_role = origin""".formatted(ID, TIJD);

    @Test
    void wat_er_stond_is_na_de_overgang_de_versie_die_staat_en_er_is_er_een_tegelijk() throws SQLException {
        try (Connection connection = Upgrade.from(ERVOOR, RIJEN);
                Statement statement = connection.createStatement()) {
            for (String kamer : KAMERS) {
                assertThat(telling(statement, kamer, "stuk = id and stuk = " + ID + " and vervallen_op is null"))
                        .as(kamer)
                        .isEqualTo(1);
                assertThatThrownBy(() -> statement.execute("""
                        insert into %1$s select anders.* from %1$s nu,
                            jsonb_populate_record(nu, '{"id": "00000000-0000-7000-8000-000000000002",
                                "vervallen_op": "2026-01-03T10:00:00Z"}') anders""".formatted(kamer)))
                        .as(kamer)
                        .hasMessageContaining("ex_" + kamer + "_versie");
            }
            assertThat(telling(
                            statement,
                            "actieplan_overgang",
                            "volgnummer = 0 and status = 'CONCEPT' and datum is null and toelichting is null"
                                    + " and geregistreerd_op = '2026-01-01T10:00:00.123456Z'"))
                    .isEqualTo(1);
            assertThat(telling(
                            statement,
                            "actieplan_overgang",
                            "volgnummer = 1 and status = 'VASTGESTELD' and datum = '2026-01-02'"
                                    + " and toelichting = 'besproken' and geregistreerd_op = '2026-01-02T10:00:00Z'"))
                    .isEqualTo(1);
            assertThat(telling(statement, "begrip", "code = 'EEN' and id is not null and vervallen_op is null"))
                    .isEqualTo(1);
        }
    }

    private static int telling(Statement statement, String tabel, String voorwaarde) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select count(*) from " + tabel + " where " + voorwaarde)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
