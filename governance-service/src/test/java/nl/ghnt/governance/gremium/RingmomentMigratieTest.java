package nl.ghnt.governance.gremium;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import nl.ghnt.kit.test.Upgrade;
import org.junit.jupiter.api.Test;

/** A ring of before it kept its moment was recorded together with the bodies. */
class RingmomentMigratieTest {

    private static final String ERVOOR = "60";

    private static final String RIJEN = """
            insert into ring (nummer, naam, is_gremium, bron_document, version)
                values (0, 'Slachtoffer', false, 'proef', 0);
            insert into gremium (code, naam, soort, taken, ledenlijst_volledig, aangekondigde_aantallen,
                    samenstellingsregels, mag_besluiten, leden_niet_openbaar, begin_geldigheid, bron_document,
                    geregistreerd_op, version)
                values ('proef', 'Proef', 'STUURGROEP', '[]', true, '[]', '[]', false, false, '2018-04-01', 'proef',
                    '2026-01-01T10:00:00Z', 0)""";

    @Test
    void een_ring_krijgt_het_moment_waarop_de_gremia_zijn_vastgelegd() throws SQLException {
        try (Connection connection = Upgrade.from(ERVOOR, RIJEN);
                Statement statement = connection.createStatement()) {
            ResultSet found = statement.executeQuery(
                    "select 1 from ring where nummer = 0 and geregistreerd_op = '2026-01-01T10:00:00Z'");
            assertThat(found.next()).isTrue();
        }
    }
}
