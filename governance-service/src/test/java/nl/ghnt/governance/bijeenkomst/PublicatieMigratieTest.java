package nl.ghnt.governance.bijeenkomst;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import nl.ghnt.kit.test.Upgrade;
import org.junit.jupiter.api.Test;

/** Of what was there before, the facts of the source documents stay public; what was typed is closed. */
class PublicatieMigratieTest {

    private static final String ERVOOR = "61";

    private static final String RIJEN = """
            insert into bijeenkomst (id, code, soort, titel, status, geplande_datum, dag, moment_zekerheid, bron_document,
                    geregistreerd_op, gewijzigd_op, version)
                values ('00000000-0000-7000-8000-000000000001', 'proef', 'VERGADERING', 'bron', 'GEPLAND', '2026-01-01',
                        '2026-01-01', 'ZEKER', 'proef', now(), now(), 0),
                       ('00000000-0000-7000-8000-000000000002', null, 'VERGADERING', 'getypt', 'GEPLAND', '2026-01-01',
                        '2026-01-01', 'ZEKER', null, now(), now(), 0);
            insert into agendapunt (id, bijeenkomst, volgnummer, tekst, terugkerend, onderwerp_soort, uitkomsten,
                    bron_document, geregistreerd_op)
                values (gen_random_uuid(), '00000000-0000-7000-8000-000000000001', 1, 'punt van bron', false, 'OVERIG',
                        '[]', 'proef', now()),
                       (gen_random_uuid(), '00000000-0000-7000-8000-000000000001', 2, 'getypt punt', false, 'OVERIG',
                        '[]', null, now())""";

    private static final String OPENBAAR = """
            select titel from bijeenkomst where gepubliceerd_op = geregistreerd_op and openbaar_gewijzigd_op is not null
            union select tekst from agendapunt where gepubliceerd_op = geregistreerd_op""";

    @Test
    void alleen_wat_een_bron_heeft_is_openbaar() throws SQLException {
        Set<String> openbaar = new TreeSet<>();
        try (Connection connection = Upgrade.from(ERVOOR, RIJEN);
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(OPENBAAR)) {
            while (found.next()) {
                openbaar.add(found.getString(1));
            }
        }
        assertThat(openbaar).containsExactly("bron", "punt van bron");
    }
}
