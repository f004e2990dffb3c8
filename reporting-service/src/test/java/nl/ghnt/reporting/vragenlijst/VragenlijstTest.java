package nl.ghnt.reporting.vragenlijst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.reporting.Fout;
import org.junit.jupiter.api.Test;

class VragenlijstTest {

    private static final Instant NOW = Instant.parse("2021-10-01T10:00:00Z");
    private static final Vraag VRAAG =
            new Vraag("a", "A?", null, Vraag.Soort.JA_NEE, null, true, null, null, null, false, null);

    @Proves("R258")
    @Test // any three of the four are not enough
    void met_drie_van_de_vier_partijen_wordt_niets_vrijgegeven() {
        for (Partij ontbreekt : Partij.values()) {
            Vragenlijst vragenlijst = Vragenlijsten.concept(Vragenlijst.Soort.TOTAAL, VRAAG);
            for (Partij partij : Partij.values()) {
                if (partij != ontbreekt) {
                    vragenlijst.geefAkkoord(new Akkoord(partij, NOW, "test"));
                }
            }
            assertRefused(Fout.AKKOORD_ONTBREEKT, () -> vragenlijst.geefVrij(NOW));
            assertThat(vragenlijst.ontbrekendePartijen()).containsExactly(ontbreekt);
            assertThat(vragenlijst.status()).isEqualTo(Vragenlijst.Status.CONCEPT);
        }
    }

    @Test
    void een_vrijgegeven_vragenlijst_neemt_geen_wijziging_en_geen_akkoord_meer_aan() {
        Vragenlijst vrij = Vragenlijsten.vrijgegeven(Vragenlijst.Soort.TOTAAL, VRAAG);
        Vragenlijst.Inhoud anders = new Vragenlijst.Inhoud(Vragenlijst.Soort.TOTAAL, "Anders", null, List.of(VRAAG));

        assertRefused(Fout.VRAGENLIJST_VASTGELEGD, () -> vrij.wijzig(anders, NOW));
        assertRefused(Fout.VRAGENLIJST_VASTGELEGD, () -> vrij.geefAkkoord(new Akkoord(Partij.VWS, NOW, "test")));
        assertRefused(Fout.VRAGENLIJST_VASTGELEGD, () -> vrij.geefVrij(NOW));
        assertThat(vrij.inhoud().titel()).isEqualTo("Vragenlijst");
    }

    @Test
    void alleen_een_vrijgegeven_vragenlijst_kan_worden_ingetrokken_en_krijgt_een_volgende_versie() {
        Vragenlijst concept = Vragenlijsten.concept(Vragenlijst.Soort.TOTAAL, VRAAG);
        Vragenlijst vrij = Vragenlijsten.vrijgegeven(Vragenlijst.Soort.TOTAAL, VRAAG);

        assertRefused(Fout.VRAGENLIJST_NIET_VRIJGEGEVEN, () -> concept.trekIn("x", NOW));
        assertRefused(Fout.VRAGENLIJST_NIET_VRIJGEGEVEN, () -> concept.volgendeVersie(UUID.randomUUID(), NOW));
        vrij.trekIn("Vervangen", NOW);
        Vragenlijst volgende = vrij.volgendeVersie(UUID.randomUUID(), NOW);
        assertThat(volgende.versienummer()).isEqualTo(2);
        assertThat(volgende.vorigeVersie()).isEqualTo(vrij.id());
        assertThat(volgende.ontbrekendePartijen()).hasSize(4);
    }

    private static void assertRefused(Fout fout, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.fault())
                        .isEqualTo(fout));
    }
}
