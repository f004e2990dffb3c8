package nl.ghnt.reporting.infographic.weergave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import nl.ghnt.kit.test.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class SvgWeergaveTest {

    private static final InfographicWeergave WEERGAVE = new InfographicWeergave();
    private static final String AANVAL =
            "</text><script>alert('x')</script>\"' onload=\"x\" &amp; ]]> \u0000\u001b\u202e\ud800";

    static List<Infographic> alle() {
        return List.of(Voorbeelden.gepubliceerd(), Voorbeelden.berekend(), Voorbeelden.onvoltooid());
    }

    @Test
    void de_cijfers_van_de_visie_staan_er_met_hun_noemer() {
        List<String> visie = svg(Voorbeelden.berekend()).blok("Visie gefaseerd samenwerken aan veiligheid");

        assertThat(visie).contains("13", "7", "28", "19");
        assertThat(visie).filteredOn("van de 28 regio’s"::equals).hasSize(4);
    }

    @Test
    void de_cijfers_van_de_lokale_teams_en_de_fases_staan_er() {
        List<String> teams = svg(Voorbeelden.berekend()).blok("Versterken lokale (wijk)teams");

        assertThat(teams).contains("26", "28").containsSubsequence("6", "6", "6", "5", "5");
        assertThat(teams).contains("In fase van voorbereiding", "Verbeterplannen opstellen");
    }

    @Test
    void aantallen_zonder_fase_worden_niet_aan_een_fase_gegeven() {
        List<String> teams = svg(Voorbeelden.gepubliceerd()).blok("Versterken lokale (wijk)teams");

        assertThat(teams).contains("Gepubliceerde aantallen, zonder fase: 3 · 7 · 3 · 11 · 4 (samen 28)");
        assertThat(teams).filteredOn("onbekend"::equals).hasSize(5);
        assertThat(teams).doesNotContain("11");
    }

    @Test
    void onderzoeken_gezinnen_en_projecten_staan_er() {
        Svg svg = svg(Voorbeelden.berekend());

        assertThat(svg.blok("Impactmonitor en onderzoek")).contains("15", "13", "1,5", "> 50%");
        assertThat(svg.blok("Projectenpools 2019 en 2020-2021")).contains("108");
    }

    @Test
    void de_tabel_van_themas_en_regios_telt_op() {
        Svg svg = svg(Voorbeelden.berekend());
        List<String> pools = svg.blok("Projectenpools 2019 en 2020-2021");
        List<String> cellen =
                svg.elementen("title").stream().map(Element::getTextContent).toList();

        assertThat(pools).contains("Noord- en Oost-Gelderland", "Zuid-Limburg", "Ouderenmishandeling", "90", "96");
        assertThat(cellen).filteredOn(c -> c.endsWith(": eigen vermelding")).hasSize(88);
        assertThat(cellen)
                .filteredOn(c -> c.startsWith("Arnhem-Achterhoek") && c.endsWith(": gezamenlijke vermelding"))
                .containsExactly("Arnhem-Achterhoek – Experimenten vrouwenopvang: gezamenlijke vermelding");
    }

    @Test
    void wat_de_bron_niet_zegt_is_onbekend() {
        Svg svg = svg(Voorbeelden.gepubliceerd());

        assertThat(svg.blok("Integrale sturing")).filteredOn("onbekend"::equals).hasSize(3);
        assertThat(svg.blok("MDA++")).filteredOn("onbekend"::equals).hasSize(3);
        assertThat(svg.blok("Ervaringsdeskundigheid"))
                .contains("28 van de 28")
                .filteredOn("onbekend"::equals)
                .hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("alle")
    void onbekend_is_nooit_nul(Infographic infographic) {
        List<String> regels = svg(infographic).elementen("text").stream()
                .map(Element::getTextContent)
                .toList();

        assertThat(regels).doesNotContain("0").noneMatch(r -> r.startsWith("0 van de"));
    }

    @Test
    void een_deels_bekende_stand_geeft_een_ondergrens() {
        StandPerRegio leeg = Voorbeelden.gepubliceerd().integraleSturing().stand();
        List<StandPerRegio.RegioStand> regios = leeg.regios().stream()
                .map(r -> r.regio().startsWith("z")
                        ? new StandPerRegio.RegioStand(r.regio(), r.naam(), "INTEGRALE_STURING")
                        : r)
                .toList();
        StandPerRegio stand = StandPerRegio.van(
                leeg.sleutel(),
                leeg.label(),
                leeg.standen(),
                regios,
                "nog niet ingediend",
                Herkomst.BEREKEND,
                "2021",
                null,
                leeg.bron());

        assertThat(stand.onbekend()).isEqualTo(24);
        assertThat(Verwoording.aantal(stand, stand.standen().get(0))).isEqualTo("ten minste 4");
    }

    @Test
    void synthetische_herkomst_is_te_zien() {
        assertThat(svg(Voorbeelden.berekend()).tekst()).contains(Infographic.SYNTHETISCHE_INZENDINGEN);
        assertThat(svg(Voorbeelden.gepubliceerd()).tekst()).doesNotContain("synthetisch");
    }

    @Proves("R328")
    @Test
    void een_periode_en_een_dag_die_de_bron_niet_noemt_zijn_onbekend() {
        assertThat(svg(Voorbeelden.gepubliceerd()).tekst())
                .contains("Voortgangsrapportage 7 · periode onbekend")
                .contains("datum van opstellen onbekend");
        assertThat(svg(Voorbeelden.berekend()).tekst())
                .contains("Voortgangsrapportage 7 · 2021-H2")
                .contains("Versie 1, opgesteld op 14 januari 2022")
                .doesNotContain("datum van opstellen");
    }

    @Test
    void een_concept_zegt_dat_het_nog_kan_wijzigen() {
        assertThat(svg(Voorbeelden.onvoltooid()).tekst()).contains("Concept", "nog niet vastgesteld");
    }

    @Test
    void elke_bron_staat_in_de_lijst() {
        List<String> bronnen = svg(Voorbeelden.gepubliceerd()).blok("Bronnen");

        assertThat(bronnen).contains("1", "10");
        assertThat(String.join(" ", bronnen)).contains("blok Projectenpools; peiljaar 2019–2021");
    }

    @Proves("R327")
    @Test
    void een_cijfer_verwijst_naar_elke_bron_en_elke_bron_zegt_haar_periode() {
        Svg svg = svg(Voorbeelden.gepubliceerd());
        String bronnen = String.join(" ", svg.blok("Bronnen"));
        String onderzoek = String.join(" ", svg.blok("Impactmonitor en onderzoek"));

        assertThat(bronnen)
                .contains(
                        "hoofdstuk 6, cohortonderzoek; peiljaar 2016–2020; onderzoek in 13 van de 26 Veilig Thuis-regio’s")
                .contains("blok Impactmonitor en onderzoek; peiljaar niet genoemd")
                .contains("peiljaar 2021 (afgeleid)");
        assertThat(onderzoek).containsPattern("regio’s[⁰¹²³⁴⁵⁶⁷⁸⁹]+\u00a0[⁰¹²³⁴⁵⁶⁷⁸⁹]+");
    }

    @ParameterizedTest
    @MethodSource("alle")
    void vijandige_teksten_worden_tekst(Infographic infographic) {
        Svg svg = svg(Voorbeelden.metTeksten(infographic, tekst -> tekst + AANVAL));

        assertThat(svg.elementen("script")).isEmpty();
        assertThat(svg.elementen("*")).noneMatch(e -> e.hasAttribute("onload"));
        assertThat(svg.tekst()).contains("<script>");
    }

    @ParameterizedTest
    @MethodSource("alle")
    void de_svg_verwijst_naar_niets_buiten_zichzelf(Infographic infographic) {
        String svg = WEERGAVE.svg(infographic);

        assertThat(svg).doesNotContain("href=", "src=", "@import", "<image", "<foreignObject");
        assertThat(svg.replace("url(data:font/woff2", "").replace("url(#ghnt-", ""))
                .doesNotContain("url(");
    }

    @Test
    void de_svg_is_te_lezen_zonder_hem_te_zien() {
        Svg svg = svg(Voorbeelden.berekend());

        assertThat(svg.wortel().getAttribute("role")).isEqualTo("img");
        assertThat(svg.wortel().getAttribute("lang")).isEqualTo("nl");
        assertThat(svg.elementen("desc").get(0).getTextContent())
                .contains("13 van de 28 regio’s geven aan", "108 projecten", "onbekend voor 28 van de 28 regio’s");
    }

    @Test
    void dezelfde_infographic_geeft_dezelfde_bytes() {
        String eerste = WEERGAVE.svg(Voorbeelden.berekend());
        Locale taal = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));

            assertThat(new InfographicWeergave().svg(Voorbeelden.berekend())).isEqualTo(eerste);
        } finally {
            Locale.setDefault(taal);
            TimeZone.setDefault(zone);
        }
    }

    private static Svg svg(Infographic infographic) {
        return Svg.lees(WEERGAVE.svg(infographic));
    }
}
