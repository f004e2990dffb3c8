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
final class Pdfschrijver {

    private static final String MAKER = "GHNT";

    private final Map<Snit, byte[]> lettertypen = new EnumMap<>(Snit.class);
    private final byte[] kleurprofiel =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    Pdfschrijver() {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
        for (Snit snit : Snit.values()) {
            lettertypen.put(snit, Bestanden.bytes("infographic/lettertype/" + snit.bestand() + ".ttf"));
        }
    }

    byte[] schrijf(String xhtml, String metagegevens, Instant moment) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = bouwer(xhtml).buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            try (PDDocument document = renderer.getPdfDocument()) {
                legVast(document, metagegevens, moment);
                document.save(uit);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }

    private PdfRendererBuilder bouwer(String xhtml) {
        PdfRendererBuilder bouwer = new PdfRendererBuilder();
        bouwer.withHtmlContent(xhtml, null);
        bouwer.usePdfUaAccessibility(true);
        bouwer.usePdfAConformance(PdfAConformance.PDFA_2_A);
        bouwer.useColorProfile(kleurprofiel);
        bouwer.withProducer(MAKER);
        bouwer.useUnicodeLineBreaker(new Regeleinden());
        for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
            bouwer.useExternalResourceAccessControl((adres, soort) -> false, moment);
        }
        lettertypen.forEach((snit, bestand) -> bouwer.useFont(
                () -> new ByteArrayInputStream(bestand), Lettertype.FAMILIE, snit.gewicht(), FontStyle.NORMAL, true));
        return bouwer;
    }

    private static void legVast(PDDocument document, String metagegevens, Instant moment) throws IOException {
        Calendar kalender = moment == null ? null : kalender(moment);
        PDDocumentInformation informatie = document.getDocumentInformation();
        informatie.setCreationDate(kalender);
        informatie.setModificationDate(kalender);
        informatie.setCreator(MAKER);
        document.setDocumentId(moment == null ? 0L : moment.toEpochMilli());
        PDMetadata xmp = new PDMetadata(document);
        xmp.importXMPMetadata(metagegevens.getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(xmp);
    }

    private static Calendar kalender(Instant moment) {
        Calendar kalender = GregorianCalendar.from(DutchDay.at(moment));
        kalender.setTimeZone(TimeZone.getTimeZone("UTC"));
        return kalender;
    }
}
