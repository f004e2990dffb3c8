package nl.ghnt.reporting.inzending;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import nl.ghnt.kit.test.Upgrade;
import org.junit.jupiter.api.Test;

/** A version of before it kept its moment gets the last that is known of it. */
class VersiemomentMigratieTest {

    private static final String ERVOOR = "30";

    private static final String RIJEN = """
            set session_replication_role = replica;
            insert into inzending (id, uitvraag, regio, regio_naam, synthetisch, status, hoedanigheid, versienummer,
                    huidige_versie, eerste_ingediend_op, te_laat, gewijzigd_op, version)
                values ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002', 'twente',
                    'Twente', true, 'TERUGGEGEVEN', 'PROJECTLEIDER', 2, '00000000-0000-7000-8000-000000000012',
                    '2021-06-02T10:00:00Z', false, '2021-06-04T10:00:00Z', 5);
            insert into inzending_versie (id, inzending, versienummer, aanleiding, reden, antwoorden, hoedanigheid,
                    begonnen_op, ingediend_op, oordeel, beoordeeld_op)
                values ('00000000-0000-7000-8000-000000000011', '00000000-0000-7000-8000-000000000001', 1, 'EERSTE',
                    null, '[]', 'PROJECTLEIDER', '2021-06-01T10:00:00Z', '2021-06-02T10:00:00Z', 'TERUGGEGEVEN',
                    '2021-06-03T10:00:00Z'),
                ('00000000-0000-7000-8000-000000000012', '00000000-0000-7000-8000-000000000001', 2, 'TERUGGAVE',
                    'Vul aan', '[]', 'PROJECTLEIDER', '2021-06-03T10:00:00Z', null, null, null);
            set session_replication_role = origin""";

    @Test
    void de_geschreven_versie_wijzigde_met_haar_inzending_en_een_eerdere_bij_haar_oordeel() throws SQLException {
        try (Connection connection = Upgrade.from(ERVOOR, RIJEN);
                Statement statement = connection.createStatement()) {
            ResultSet found = statement.executeQuery("select string_agg(to_char(gewijzigd_op at time zone 'UTC', "
                    + "'YYYY-MM-DD'), ' ' order by versienummer) from inzending_versie");
            assertThat(found.next()).isTrue();
            assertThat(found.getString(1)).isEqualTo("2021-06-03 2021-06-04");
        }
    }
}
