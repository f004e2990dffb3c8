package nl.ghnt.reporting.infographic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.time.Source;
import nl.ghnt.reporting.cijfer.Cijferberekening;
import nl.ghnt.reporting.cijfer.Cijferblad;
import nl.ghnt.reporting.cijfer.Cijfervraag;
import nl.ghnt.reporting.cijfer.Regioantwoord;
import nl.ghnt.reporting.infographic.weergave.AndereBron;
import nl.ghnt.reporting.infographic.weergave.Bron;
import nl.ghnt.reporting.infographic.weergave.Cijfer;
import nl.ghnt.reporting.infographic.weergave.Herkomst;
import nl.ghnt.reporting.infographic.weergave.Infographic;
import nl.ghnt.reporting.infographic.weergave.Status;
import nl.ghnt.reporting.infographic.weergave.Themamatrix;
import nl.ghnt.reporting.infographic.weergave.Vergelijking;
import nl.ghnt.reporting.inzending.GeaccepteerdAntwoord;
import nl.ghnt.reporting.pool.Dekking;
import org.junit.jupiter.api.Test;

class InfographicOpstellerTest {

    private static final Instant MOMENT = Instant.parse("2021-12-16T09:00:00Z");
    private static final Source BRON = new Source("infographic-eindrapportage", "PROJECTENPOOLS 2019 EN 2020-2021");
    private static final Bronvermelding IMPACTMONITOR =
            new Bronvermelding(new Source("impactmonitor-2023", "hoofdstuk 6"), "2016/2020", "13 van de 26");
    private static final List<String> FASEN =
            List.of("VOORBEREIDING", "ZELFSCAN", "ANALYSE", "VERBETERPLANNEN", "UITVOERING_MONITORING");

    @Test // section O
    void de_cijfers_van_28_synthetische_inzendingen_zijn_die_van_de_eindrapportage() {
        Infographic infographic = InfographicOpsteller.stelOp(momentopname(28), Status.CONCEPT, MOMENT);

        assertThat(infographic.visie().cijfers())
                .extracting(InfographicOpstellerTest::zin)
                .containsExactly("13/28", "7/28", "28/28", "19/28");
        assertThat(infographic.lokaleTeams().cijfers())
                .extracting(InfographicOpstellerTest::zin)
                .containsExactly("26/28", "28/28");
        assertThat(infographic.lokaleTeams().fases().aantallen()).containsExactly(6, 6, 6, 5, 5);
        assertThat(infographic.lokaleTeams().fases().toewijzingBekend()).isTrue();
        assertThat(infographic.impactmonitor().onderzoeken().waarde()).isEqualByComparingTo("15");
        assertThat(infographic.projectenpools().projecten().waarde()).isEqualByComparingTo("108");
        assertThat(infographic.editie().populatie()).isEqualTo(28);
    }

    @Test
    void synthetische_inzendingen_staan_er_groot_bij() {
        Infographic infographic = InfographicOpsteller.stelOp(momentopname(28), Status.CONCEPT, MOMENT);

        assertThat(infographic.synthetisch()).isTrue();
        assertThat(infographic.herkomstmelding()).contains("synthetische inzendingen");
    }

    @Proves("R328")
    @Test
    void wat_niet_gevraagd_is_staat_er_als_onbekend_met_de_reden() {
        Infographic infographic = InfographicOpsteller.stelOp(momentopname(28), Status.CONCEPT, MOMENT);

        assertThat(infographic.mdaPlusPlus().stand().onbekend()).isEqualTo(28);
        assertThat(infographic.mdaPlusPlus().stand().redenOnbekend()).isEqualTo("niet gevraagd in deze uitvraag");
        assertThat(infographic.mdaPlusPlus().stand().standen()).allMatch(stand -> stand.aantal() == null);
    }

    @Proves("R328")
    @Test
    void zolang_regios_ontbreken_is_een_aantal_een_ondergrens() {
        Infographic infographic = InfographicOpsteller.stelOp(momentopname(20), Status.CONCEPT, MOMENT);
        Cijfer inRegiovisie = infographic.visie().cijfers().get(2);

        assertThat(inRegiovisie.waarde()).isEqualByComparingTo("20");
        assertThat(inRegiovisie.noemer()).isEqualTo(28);
        assertThat(inRegiovisie.vergelijking()).isEqualTo(Vergelijking.MINSTENS);
        assertThat(inRegiovisie.noemerOmschrijving()).contains("van 8 is het antwoord onbekend");
    }

    @Proves("R328")
    @Test
    void zonder_een_enkel_antwoord_is_elk_cijfer_onbekend() {
        Infographic infographic = InfographicOpsteller.stelOp(momentopname(0), Status.CONCEPT, MOMENT);

        assertThat(infographic.visie().cijfers()).allMatch(cijfer -> cijfer.waarde() == null);
        assertThat(infographic.lokaleTeams().fases().aantallen()).isNull();
        assertThat(infographic.lokaleTeams().fases().redenOnbekend()).contains("geen enkele regio");
    }

    @Proves("R285")
    @Test // C20: two figures of 13 with populations of their own
    void de_13_van_het_gezinsonderzoek_heeft_niet_de_28_als_noemer() {
        Infographic infographic = InfographicOpsteller.stelOp(momentopname(28), Status.CONCEPT, MOMENT);
        Cijfer gevolgd = infographic.impactmonitor().gezinnen().get(0);

        assertThat(gevolgd.waarde()).isEqualByComparingTo("13");
        assertThat(gevolgd.noemer()).isNull();
        assertThat(gevolgd.herkomst()).isEqualTo(Herkomst.UIT_BRON);
        assertThat(infographic.visie().cijfers().get(0).herkomst()).isEqualTo(Herkomst.BEREKEND);
    }

    @Proves({"R285", "R327"})
    @Test
    void een_cijfer_met_twee_bronnen_toont_beide_elk_met_haar_periode() {
        Infographic infographic = InfographicOpsteller.stelOp(momentopname(28), Status.CONCEPT, MOMENT);
        Cijfer gevolgd = infographic.impactmonitor().gezinnen().get(0);

        assertThat(gevolgd.bron().document()).startsWith("Infographic bij de eindrapportage");
        assertThat(gevolgd.peiljaar()).isNull();
        assertThat(gevolgd.ookIn())
                .containsExactly(new AndereBron(
                        new Bron("Impactmonitor huiselijk geweld en kindermishandeling 2023", "hoofdstuk 6"),
                        "2016/2020",
                        "13 van de 26"));
    }

    @Test // C19: entries follow from the total when one theme has joint entries
    void een_gezamenlijke_vermelding_telt_een_keer_als_vermelding_en_per_regio_als_combinatie() {
        Infographic infographic = InfographicOpsteller.stelOp(momentopname(28), Status.CONCEPT, MOMENT);
        Themamatrix matrix = infographic.projectenpools().matrix();

        assertThat(matrix.vermeldingen()).isEqualTo(2);
        assertThat(matrix.combinaties()).isEqualTo(3);
        assertThat(matrix.themas()).extracting(Themamatrix.Thema::vermeldingen).containsExactly(1, 1);
        assertThat(matrix.regios()).hasSize(28);
    }

    private static String zin(Cijfer cijfer) {
        return cijfer.waarde() + "/" + cijfer.noemer();
    }

    /** What {@code aantal} of the 28 regions answer: together, if all answer, the counts of the final report. */
    private static Momentopname momentopname(int aantal) {
        List<Cijferblad.Regio> populatie = IntStream.range(0, 28)
                .mapToObj(i -> new Cijferblad.Regio("regio-" + i, "Regio " + i))
                .toList();
        List<Regioantwoord> antwoorden = IntStream.range(0, aantal)
                .mapToObj(i -> new Regioantwoord("regio-" + i, keuzes(i)))
                .toList();
        Cijferberekening berekening = new Cijferberekening(
                populatie.stream().map(Cijferblad.Regio::code).toList(), antwoorden);
        Cijferblad blad = new Cijferblad(
                new UUID(1, 1),
                "2021-H2",
                LocalDate.of(2021, 12, 31),
                "Synthetische vragenlijst",
                populatie,
                antwoorden.stream()
                        .map(antwoord -> new GeaccepteerdAntwoord(
                                antwoord.regio(), "VISIE_WERKWIJZE", null, null, true, new UUID(0, 1), 1))
                        .toList(),
                vragen().stream().map(berekening::cijfer).toList(),
                null,
                null);
        return new Momentopname(
                "Infographic bij de eindrapportage",
                7,
                "2021-H2",
                null,
                LocalDate.of(2021, 12, 31),
                1,
                MOMENT,
                blad.synthetisch(),
                populatie,
                blad,
                List.of(
                        broncijfer(Figuur.ONDERZOEKEN, 15),
                        broncijfer(Figuur.COHORT_REGIOS, 13),
                        broncijfer(Figuur.PROJECTEN, 108)),
                null,
                List.of(),
                dekking(),
                null,
                new Expositie("WIJ…", "2020-2021", List.of("Breda"), null, null, BRON),
                List.of());
    }

    private static Map<String, String> keuzes(int regio) {
        Map<String, String> keuzes = new HashMap<>();
        Map<Figuur, Integer> aantallen = Map.of(
                Figuur.VISIE_WERKWIJZE, 13,
                Figuur.VISIE_INKOOP, 7,
                Figuur.VISIE_REGIOVISIE, 28,
                Figuur.VISIE_GETRAIND, 19,
                Figuur.LOKALE_TEAMS_INZICHT, 26,
                Figuur.LOKALE_TEAMS_STAPPEN, 28);
        aantallen.forEach((figuur, ja) -> keuzes.put(figuur.name(), regio < ja ? "JA" : "NEE"));
        int fase = (int)
                IntStream.of(6, 12, 18, 23).filter(grens -> grens <= regio).count();
        keuzes.put("FASE_KWALITEITSKADER", FASEN.get(fase));
        return keuzes;
    }

    private static List<Cijfervraag> vragen() {
        List<Cijfervraag> vragen = new ArrayList<>();
        for (Figuur figuur : Figuur.values()) {
            if (figuur.perRegio()) {
                vragen.add(Cijfervraag.jaNee(figuur.name(), figuur.name(), figuur.label()));
            }
        }
        vragen.add(Cijfervraag.keuze(
                "FASE_KWALITEITSKADER",
                "FASE_KWALITEITSKADER",
                "In welke fase?",
                FASEN.stream().map(fase -> new Cijfervraag.Keuze(fase, fase)).toList()));
        return vragen;
    }

    private static Broncijfer broncijfer(Figuur figuur, int waarde) {
        return new Broncijfer(
                figuur.name(),
                figuur.label(),
                BigDecimal.valueOf(waarde),
                Vergelijking.EXACT,
                figuur.eenheid(),
                null,
                null,
                null,
                null,
                null,
                null,
                BRON,
                figuur == Figuur.COHORT_REGIOS ? List.of(IMPACTMONITOR) : null);
    }

    private static Dekking dekking() {
        return new Dekking(
                List.of(new Dekking.Thema("MDA", "MDA++", 1, null), new Dekking.Thema("VO", "Vrouwenopvang", 2, null)),
                List.of(
                        new Dekking.Cel("MDA", "regio-1", Dekking.Aard.EIGEN),
                        new Dekking.Cel("VO", "regio-1", Dekking.Aard.GEZAMENLIJK),
                        new Dekking.Cel("VO", "regio-2", Dekking.Aard.GEZAMENLIJK)),
                2,
                3,
                BRON);
    }
}
