package nl.ghnt.reporting.uitvraag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.reporting.Fout;
import nl.ghnt.reporting.vragenlijst.Vragenlijst;
import org.junit.jupiter.api.Test;

@Proves("R292")
class UitvraagTest {

    private static final LocalDate UITERLIJK = LocalDate.of(2022, 3, 1);

    private final Uitvraag uitvraag = Uitvragen.open(Vragenlijst.Soort.TOTAAL, "twente", "zeeland");

    @Proves("R291")
    @Test // the deadline is a Dutch day, to its last minute
    void de_sluitingsdatum_telt_tot_middernacht_in_nederland() {
        assertThat(uitvraag.teLaat(Instant.parse("2022-01-31T22:59:59Z"))).isFalse();
        assertThat(uitvraag.teLaat(Instant.parse("2022-01-31T23:00:00Z"))).isTrue();
    }

    @Test
    void na_sluiting_mag_alleen_wie_een_uitzondering_heeft_en_alleen_zolang_die_duurt() {
        Instant laatsteDag = Instant.parse("2022-03-01T22:59:59Z");
        Instant daarna = Instant.parse("2022-03-01T23:00:00Z");
        Uitvragen.sluit(uitvraag);
        assertThat(uitvraag.neemtAan("twente", laatsteDag)).isFalse();

        Uitvragen.verleen(uitvraag, "twente", UITERLIJK);

        assertThat(uitvraag.neemtAan("twente", laatsteDag)).isTrue();
        assertThat(uitvraag.neemtAan("twente", daarna)).isFalse();
        assertThat(uitvraag.neemtAan("zeeland", laatsteDag)).isFalse();
    }

    @Test
    void een_latere_uitzondering_vervangt_de_eerdere() {
        Uitvragen.sluit(uitvraag);
        Uitvragen.verleen(uitvraag, "twente", UITERLIJK);
        Uitvragen.verleen(uitvraag, "twente", UITERLIJK.minusMonths(1));

        assertThat(uitvraag.uitzonderingen(null)).hasSize(1);
        assertThat(uitvraag.neemtAan("twente", Instant.parse("2022-02-15T10:00:00Z")))
                .isFalse();
    }

    @Test
    void een_uitzondering_is_er_voor_een_gevraagde_regio_van_een_gesloten_uitvraag() {
        assertRefused(Fout.UITVRAAG_NIET_GESLOTEN, "twente");
        Uitvragen.sluit(uitvraag);
        assertRefused(Fout.REGIO_BUITEN_POPULATIE, "utrecht");
    }

    private void assertRefused(Fout fout, String regio) {
        assertThatThrownBy(() -> Uitvragen.verleen(uitvraag, regio, UITERLIJK))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.fault())
                        .isEqualTo(fout));
    }
}
