package nl.ghnt.reporting.infographic.weergave;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Calendar;
import java.util.EnumMap;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.TimeZone;
import java.util.logging.Level;
import nl.ghnt.kit.time.DutchDay;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Turns XHTML into an accessible PDF (tagged, PDF/A-2a and PDF/UA-1) with embedded fonts. Nothing outside is fetched. Dates and
 * identifier come from the moment of the edition, so that the same page gives the same bytes.
 */
final class PdfWriter {

    private static final String PRODUCER = "GHNT";

    private final Map<FontCut, byte[]> fonts = new EnumMap<>(FontCut.class);
    private final byte[] colourProfile =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    PdfWriter() {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
        for (FontCut snit : FontCut.values()) {
            fonts.put(snit, PackedFiles.bytes("infographic/lettertype/" + snit.file + ".ttf"));
        }
    }

    byte[] write(String xhtml, String metagegevens, Instant moment) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder(xhtml).buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            try (PDDocument document = renderer.getPdfDocument()) {
                stamp(document, metagegevens, moment);
                document.save(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private PdfRendererBuilder builder(String xhtml) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(xhtml, null);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(colourProfile);
        builder.withProducer(PRODUCER);
        builder.useUnicodeLineBreaker(new LineEnds());
        for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((adres, soort) -> false, moment);
        }
        fonts.forEach((snit, bestand) -> builder.useFont(
                () -> new ByteArrayInputStream(bestand), Typeface.FAMILY, snit.weight, FontStyle.NORMAL, true));
        return builder;
    }

    private static void stamp(PDDocument document, String metagegevens, Instant moment) throws IOException {
        Calendar calendar = moment == null ? null : calendar(moment);
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(calendar);
        information.setModificationDate(calendar);
        information.setCreator(PRODUCER);
        document.setDocumentId(moment == null ? 0L : moment.toEpochMilli());
        PDMetadata xmp = new PDMetadata(document);
        xmp.importXMPMetadata(metagegevens.getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(xmp);
    }

    private static Calendar calendar(Instant moment) {
        Calendar calendar = GregorianCalendar.from(DutchDay.at(moment));
        calendar.setTimeZone(TimeZone.getTimeZone("UTC"));
        return calendar;
    }
}
