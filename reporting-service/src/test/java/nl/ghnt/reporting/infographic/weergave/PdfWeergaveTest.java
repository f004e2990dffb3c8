package nl.ghnt.reporting.infographic.weergave;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import nl.ghnt.kit.test.Proves;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfWeergaveTest {

    private static final InfographicWeergave WEERGAVE = new InfographicWeergave();

    static List<Infographic> alle() {
        return List.of(Voorbeelden.gepubliceerd(), Voorbeelden.berekend(), Voorbeelden.onvoltooid());
    }

    @Test
    void de_cijfers_van_de_eindrapportage_staan_in_het_rapport() throws IOException {
        String tekst = tekst(Voorbeelden.berekend());

        assertThat(tekst)
                .contains("13 van de 28 regio’s", "7 van de 28 regio’s", "28 van de 28 regio’s", "19 van de 28 regio’s")
                .contains("26 van de 28 regio’s", "15 onderzoeken", "108 projecten", "> 50% van de gezinnen")
                .contains("4 Verbeterplannen opstellen", "Nieuwerkerk a/d IJssel", "Noord- en Midden-Limburg");
        assertThat(tekst).contains("Vermeldingen 12 18 9 11 6 5 1 3 2 6 3 2 2 3 3 4 90");
        assertThat(tekst).contains("Combinaties met regio’s 12 18 9 11 12 5 1 3 2 6 3 2 2 3 3 4 96");
        assertThat(tekst).contains("Arnhem-Achterhoek 1 1 J 1 4");
    }

    @Test
    void wat_de_bron_niet_zegt_is_onbekend_en_geen_nul() throws IOException {
        String tekst = tekst(Voorbeelden.onvoltooid());

        assertThat(tekst)
                .contains("onbekend van de 28 regio’s", "Reden: nog geen inzendingen", "Onbekend 28 van de 28");
        assertThat(tekst).doesNotContain(" 0 ");
    }

    @Proves("R327")
    @Test
    void elke_bron_van_een_cijfer_staat_er_met_haar_periode() throws IOException {
        assertThat(tekst(Voorbeelden.gepubliceerd()))
                .contains(
                        "hoofdstuk 6, cohortonderzoek; peiljaar 2016–2020; onderzoek in 13 van de 26 Veilig Thuis-regio’s")
                .contains("blok Impactmonitor en onderzoek; peiljaar niet genoemd")
                .contains("peiljaar 2021 (afgeleid)");
    }

    @Test
    void de_synthetische_herkomst_staat_op_elke_pagina() throws IOException {
        try (PDDocument pdf = lees(Voorbeelden.berekend())) {
            for (int pagina = 1; pagina <= pdf.getNumberOfPages(); pagina++) {
                assertThat(tekst(pdf, pagina).replaceAll("\\s+", " ")).contains(Infographic.SYNTHETISCHE_INZENDINGEN);
            }
        }
    }

    @Test
    void de_eindrapportage_past_op_drie_paginas_a4() throws IOException {
        try (PDDocument pdf = lees(Voorbeelden.berekend())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
        }
    }

    @ParameterizedTest
    @MethodSource("alle")
    void het_rapport_is_toegankelijk_en_houdbaar(Infographic infographic) throws IOException {
        try (PDDocument pdf = lees(infographic)) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(infographic.titel());
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().hasChildren())
                    .isTrue();
            assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("<pdfaid:part>2</pdfaid:part>", "<pdfuaid:part>1</pdfuaid:part>");
        }
    }

    @Test
    void datum_en_tijd_komen_van_de_editie() throws IOException {
        try (PDDocument pdf = lees(Voorbeelden.berekend())) {
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(Voorbeelden.OPGESTELD_OP);
            assertThat(pdf.getDocumentInformation().getModificationDate().toInstant())
                    .isEqualTo(Voorbeelden.OPGESTELD_OP);
        }
    }

    @Proves("R328")
    @Test
    void een_editie_zonder_dag_van_opstellen_geeft_er_geen_en_steeds_dezelfde_bytes() throws IOException {
        try (PDDocument pdf = lees(Voorbeelden.gepubliceerd())) {
            assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
            assertThat(pdf.getDocumentInformation().getModificationDate()).isNull();
            assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .doesNotContain("xmp:CreateDate", "xmp:ModifyDate");
            assertThat(tekst(pdf, 1).replaceAll("\\s+", " "))
                    .contains("Voortgangsrapportage 7 · periode onbekend")
                    .contains("datum van opstellen onbekend");
        }
        assertThat(WEERGAVE.pdf(Voorbeelden.gepubliceerd())).isEqualTo(WEERGAVE.pdf(Voorbeelden.gepubliceerd()));
    }

    @Test
    void alle_lettertypen_zijn_ingesloten() throws IOException {
        try (PDDocument pdf = lees(Voorbeelden.berekend())) {
            for (PDPage pagina : pdf.getPages()) {
                PDResources bronnen = pagina.getResources();
                for (COSName naam : bronnen.getFontNames()) {
                    assertThat(bronnen.getFont(naam).isEmbedded()).isTrue();
                    assertThat(bronnen.getFont(naam).getName()).contains("FiraSans");
                }
            }
        }
    }

    @Test
    void vijandige_teksten_worden_tekst() throws IOException {
        Infographic vijandig = Voorbeelden.metTeksten(
                Voorbeelden.berekend(),
                tekst -> tekst + " <script>x</script><img src=\"file:///etc/passwd\"/>\"'&\u0000\u202e\ud800");

        try (PDDocument pdf = lees(vijandig)) {
            assertThat(tekst(pdf)).contains("<script>x</script>");
            assertThat(pdf.getDocumentCatalog().getNames()).isNull();
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
        }
    }

    @Test
    void dezelfde_infographic_geeft_dezelfde_bytes() {
        byte[] eerste = WEERGAVE.pdf(Voorbeelden.berekend());
        Locale taal = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));

            assertThat(new InfographicWeergave().pdf(Voorbeelden.berekend())).isEqualTo(eerste);
        } finally {
            Locale.setDefault(taal);
            TimeZone.setDefault(zone);
        }
    }

    private static PDDocument lees(Infographic infographic) throws IOException {
        return Loader.loadPDF(WEERGAVE.pdf(infographic));
    }

    private static String tekst(Infographic infographic) throws IOException {
        try (PDDocument pdf = lees(infographic)) {
            return tekst(pdf);
        }
    }

    private static String tekst(PDDocument pdf) throws IOException {
        PDFTextStripper lezer = new PDFTextStripper();
        return lezer.getText(pdf).replaceAll("\\s+", " ");
    }

    private static String tekst(PDDocument pdf, int pagina) throws IOException {
        PDFTextStripper lezer = new PDFTextStripper();
        lezer.setStartPage(pagina);
        lezer.setEndPage(pagina);
        return lezer.getText(pdf);
    }
}
