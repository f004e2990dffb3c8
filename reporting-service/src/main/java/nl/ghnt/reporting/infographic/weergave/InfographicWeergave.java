package nl.ghnt.reporting.infographic.weergave;

import io.quarkus.qute.RawString;
import io.quarkus.qute.Template;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;

/**
 * Renders an infographic as SVG and as PDF. A pure function of the record: no clock, no locale, no fonts of the machine
 * and no network, so the same record gives the same bytes. Safe for use by several threads at once.
 */
@Singleton
public class InfographicWeergave {

    private final Template poster;
    private final RawString posterstijl;
    private final Template rapport;
    private final RawString rapportstijl;
    private final Template metagegevens;
    private final PdfWriter schrijver = new PdfWriter();

    public InfographicWeergave() {
        Templates sjablonen = new Templates();
        poster = sjablonen.read("poster.svg");
        posterstijl =
                new RawString(lettertypen() + TextStyle.css() + "\n" + PackedFiles.text("infographic/poster.css"));
        rapport = sjablonen.read("rapport.html");
        rapportstijl = new RawString(PackedFiles.text("infographic/rapport.css"));
        metagegevens = sjablonen.read("metagegevens.xml");
    }

    /** The poster: one wide page with embedded fonts, without scripts and without references to anything outside. */
    public String svg(Infographic infographic) {
        return poster.data("tekening", Poster.teken(infographic))
                .data("stijl", posterstijl)
                .render();
    }

    /** The report: A4 pages, tagged for screen readers, for print and archive (PDF/A-2a, PDF/UA-1). */
    public byte[] pdf(Infographic infographic) {
        Rapportblad blad = Rapportblad.van(infographic);
        String xhtml = rapport.data("blad", blad)
                .data("infographic", infographic)
                .data("stijl", rapportstijl)
                .render();
        Instant opgesteldOp = infographic.editie().opgesteldOp();
        String xmp = metagegevens
                .data("blad", blad)
                .data("moment", opgesteldOp == null ? null : opgesteldOp.truncatedTo(ChronoUnit.SECONDS))
                .render();
        return schrijver.write(xhtml, xmp, opgesteldOp);
    }

    private static String lettertypen() {
        StringBuilder css = new StringBuilder();
        for (FontCut snit : FontCut.values()) {
            byte[] bestand = PackedFiles.bytes("infographic/lettertype/" + snit.file + ".woff2");
            css.append("@font-face{font-family:'GHNT Fira Sans';font-weight:")
                    .append(snit.weight)
                    .append(";src:url(data:font/woff2;base64,")
                    .append(Base64.getEncoder().encodeToString(bestand))
                    .append(") format('woff2')}\n");
        }
        return css.toString();
    }
}
