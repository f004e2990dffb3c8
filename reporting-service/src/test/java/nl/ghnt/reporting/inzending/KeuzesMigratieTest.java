package nl.ghnt.reporting.inzending;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import nl.ghnt.kit.test.Upgrade;
import org.junit.jupiter.api.Test;

/** A version that was accepted before choices stood beside the answers gets them of its answers, and no other does. */
class KeuzesMigratieTest {

    private static final String ERVOOR = "39";

    private static final String RIJEN = """
            set session_replication_role = replica;
            insert into vragenlijst (id, soort, titel, versienummer, status, vragen, akkoorden, gewijzigd_op, version)
                values ('00000000-0000-7000-8000-000000000003', 'TOTAAL', 'Synthetisch', 1, 'CONCEPT',
                    '[{"code": "ja", "soort": "JA_NEE"}, {"code": "fase", "soort": "KEUZE"},
                      {"code": "tekst", "soort": "TEKST"}, {"code": "meer", "soort": "MEERKEUZE"}]', '[]', now(), 0);
            insert into uitvraag (id, vragenlijst, soort, titel, periode, peildatum, sluitingsdatum, status, indeling,
                    populatie, geopend_op, gewijzigd_op, version)
                values ('00000000-0000-7000-8000-000000000002', '00000000-0000-7000-8000-000000000003', 'TOTAAL',
                    'Synthetisch', '2021-H2', '2021-12-31', '2022-01-31', 'OPEN', 'GHNT-28', '[{"regio": "twente"}]',
                    now(), now(), 0);
            insert into inzending (id, uitvraag, regio, regio_naam, synthetisch, status, hoedanigheid, versienummer,
                    huidige_versie, eerste_ingediend_op, te_laat, geaccepteerde_versie, gewijzigd_op, version)
                values ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002', 'twente',
                    'Twente', true, 'CONCEPT', 'PROJECTLEIDER', 4, '00000000-0000-7000-8000-000000000014', now(),
                    false, 3, now(), 5);
            insert into inzending_versie (id, inzending, versienummer, aanleiding, reden, antwoorden, hoedanigheid,
                    begonnen_op, ingediend_op, oordeel, beoordeeld_op, gewijzigd_op)
                select ('00000000-0000-7000-8000-00000000001' || nummer)::uuid, '00000000-0000-7000-8000-000000000001',
                    nummer, case nummer when 1 then 'EERSTE' else 'CORRECTIE' end, 'reden', antwoorden::jsonb,
                    'PROJECTLEIDER', now(), case when nummer < 4 then now() end, oordeel, now(), now()
                from (values
                    (1, 'GEACCEPTEERD', '[{"vraag": "ja", "waarde": false}, {"vraag": "tekst", "waarde": "ZELFSCAN"},
                        {"vraag": "fase", "waarde": null, "onbekendReden": "niet gemeten"},
                        {"vraag": "meer", "waarde": ["A"]}]'),
                    (2, 'TERUGGEGEVEN', '[{"vraag": "ja", "waarde": true}]'),
                    (3, 'GEACCEPTEERD', '[{"vraag": "tekst", "waarde": "true"}]'),
                    (4, null, '[{"vraag": "ja", "waarde": true}]')) v (nummer, oordeel, antwoorden);
            set session_replication_role = origin""";

    @Test
    void wat_is_geaccepteerd_krijgt_de_keuzes_van_zijn_antwoorden() throws SQLException {
        List<String> keuzes = new ArrayList<>();
        try (Connection connection = Upgrade.from(ERVOOR, RIJEN);
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select versienummer || ' ' || coalesce(keuzes::text, 'geen') from inzending_versie order by 1")) {
            while (found.next()) {
                keuzes.add(found.getString(1));
            }
        }
        assertThat(keuzes).containsExactly("1 {\"ja\": false}", "2 geen", "3 {}", "4 geen");
    }
}
