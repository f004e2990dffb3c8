package nl.ghnt.reporting.cijfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.ghnt.kit.test.Proves;
import org.junit.jupiter.api.Test;

class CijferberekeningTest {

    private static final Cijfervraag WERKWIJZE =
            Cijfervraag.jaNee("V1", "VISIE_WERKWIJZE", "Werken professionals volgens de visie?");
    private static final Cijfervraag FASE = Cijfervraag.keuze(
            "V2",
            "FASE_KWALITEITSKADER",
            "In welke fase is de regio?",
            List.of(
                    new Cijfervraag.Keuze("VOORBEREIDING", "In fase van voorbereiding"),
                    new Cijfervraag.Keuze("ZELFSCAN", "Bezig met uitvoeren zelfscan"),
                    new Cijfervraag.Keuze("ANALYSE", "Analyse van de bevindingen uit de zelfscan"),
                    new Cijfervraag.Keuze("VERBETERPLANNEN", "Verbeterplannen opstellen"),
                    new Cijfervraag.Keuze("UITVOERING_MONITORING", "Uitvoering/monitoring verbeterplannen")));

    @Proves("R247")
    @Test
    void dertien_keer_ja_en_vijftien_keer_nee_is_13_van_de_28() {
        Vraagcijfer cijfer =
                berekening(28, regio -> Map.of("V1", regio < 13 ? "JA" : "NEE")).cijfer(WERKWIJZE);

        assertThat(cijfer.tekst()).isEqualTo("13 van de 28");
        assertThat(cijfer.aantal("JA")).isEqualTo(13);
        assertThat(cijfer.aantal("NEE")).isEqualTo(15);
        assertThat(cijfer.aantalOnbekend()).isZero();
    }

    @Proves("R328")
    @Test
    void wie_niet_antwoordt_telt_als_onbekend_en_niet_als_nee() {
        Vraagcijfer cijfer = berekening(28, regio -> regio < 20 ? Map.of("V1", "JA") : Map.of())
                .cijfer(WERKWIJZE);

        assertThat(cijfer.aantal("NEE")).isZero();
        assertThat(cijfer.regiosOnbekend()).hasSize(8).contains("regio-20", "regio-27");
        assertThat(cijfer.vanRegio("regio-27")).isNull();
    }

    @Proves("R328")
    @Test
    void zonder_een_enkel_antwoord_is_geen_aantal_bekend() {
        Vraagcijfer cijfer = new Cijferberekening(populatie(28), List.of()).cijfer(WERKWIJZE);

        assertThat(cijfer.geheelOnbekend()).isTrue();
        assertThat(cijfer.aantal("JA")).isNull();
        assertThat(cijfer.tekst()).isNull();
        assertThat(cijfer.aantalOnbekend()).isEqualTo(28);
    }

    @Proves({"R235", "R237"})
    @Test
    void de_vijf_fasen_tellen_op_tot_alle_regios_en_elke_regio_heeft_er_een() {
        List<String> fasen =
                List.of("VOORBEREIDING", "ZELFSCAN", "ANALYSE", "VERBETERPLANNEN", "UITVOERING_MONITORING");
        int[] grenzen = {6, 12, 18, 23, 28};
        Vraagcijfer cijfer = berekening(
                        28,
                        regio -> Map.of("V2", fasen.get((int) IntStream.of(grenzen)
                                .filter(grens -> grens <= regio)
                                .count())))
                .cijfer(FASE);

        assertThat(cijfer.uitkomsten())
                .extracting(uitkomst -> uitkomst.regios().size())
                .containsExactly(6, 6, 6, 5, 5);
        assertThat(cijfer.tekst()).isNull();
    }

    @Proves("R235")
    @Test
    void een_regio_met_twee_geaccepteerde_inzendingen_kan_niet() {
        List<Regioantwoord> dubbel =
                List.of(antwoord(0, Map.of("V2", "ZELFSCAN")), antwoord(0, Map.of("V2", "ANALYSE")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cijferberekening(populatie(2), dubbel))
                .withMessageContaining("meer dan een");
    }

    @Proves("R323")
    @Test
    void een_regio_buiten_de_populatie_telt_niet_mee() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cijferberekening(populatie(2), List.of(antwoord(2, Map.of()))))
                .withMessageContaining("hoort niet bij de populatie");
    }

    @Test
    void een_antwoord_dat_de_vraag_niet_biedt_wordt_niet_stil_onbekend() {
        Cijferberekening berekening = berekening(2, regio -> Map.of("V2", "KLAAR"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> berekening.cijfer(FASE))
                .withMessageContaining("KLAAR");
    }

    private static Cijferberekening berekening(int regios, IntFunction<Map<String, String>> keuzes) {
        return new Cijferberekening(
                populatie(regios),
                IntStream.range(0, regios)
                        .mapToObj(regio -> antwoord(regio, keuzes.apply(regio)))
                        .toList());
    }

    static List<String> populatie(int regios) {
        return IntStream.range(0, regios).mapToObj(regio -> "regio-" + regio).toList();
    }

    static Regioantwoord antwoord(int regio, Map<String, String> keuzes) {
        return new Regioantwoord("regio-" + regio, keuzes);
    }
}
