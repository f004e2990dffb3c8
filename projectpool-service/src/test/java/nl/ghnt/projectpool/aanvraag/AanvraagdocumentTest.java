package nl.ghnt.projectpool.aanvraag;

import static nl.ghnt.kit.test.Json.json;
import static nl.ghnt.projectpool.aanvraag.Aanvragen.als;
import static nl.ghnt.projectpool.aanvraag.Aanvragen.document;
import static nl.ghnt.projectpool.aanvraag.Aanvragen.etag;
import static nl.ghnt.projectpool.aanvraag.Aanvragen.lees;
import static nl.ghnt.projectpool.aanvraag.Aanvragen.pad;
import static nl.ghnt.projectpool.aanvraag.Aanvragen.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class AanvraagdocumentTest {

    private static final String BESTAND = "/documenten/BEGROTING/bestand";

    @Inject
    DataSource database;

    @Test // of several pieces, byte for byte, under a safe name, never shown in a browser
    void een_document_komt_terug_zoals_het_is_gegeven() throws IOException {
        Response aanvraag = Aanvragen.begin(Aanvragen.ronde());
        byte[] groot = pdf(Ontvangst.GROOTSTE);
        document(aanvraag, "\"0\"", "C:\\map\\..\\begróting <v2>.exe", groot)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body(json("naam", equalTo("begróting _v2_.pdf")))
                .body(json("soort", equalTo("PDF")))
                .body(json("grootte", equalTo(Ontvangst.GROOTSTE)));
        Response terug = als(token()).get(pad(aanvraag) + BESTAND);
        terug.then()
                .statusCode(200)
                .contentType(ContentType.BINARY)
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Disposition",
                        equalTo("attachment; filename=\"begr_ting _v2_.pdf\";"
                                + " filename*=UTF-8''begr%C3%B3ting%20_v2_.pdf"));
        assertThat(Arrays.equals(terug.asByteArray(), groot)).isTrue();
        assertThat(tijdelijke()).isEmpty();
    }

    @Test
    void wat_te_groot_leeg_of_iets_anders_is_wordt_geweigerd_en_laat_niets_achter() throws Exception {
        Response aanvraag = Aanvragen.begin(Aanvragen.ronde());
        document(aanvraag, "\"0\"", "te groot.pdf", pdf(Ontvangst.GROOTSTE + 1)).statusCode(413);
        document(aanvraag, "\"0\"", "leeg.pdf", new byte[0])
                .statusCode(400)
                .body(json("errors.code", contains("bestand.leeg")));
        geenSoort(document(aanvraag, "\"0\"", "begroting.pdf", tekst("<html><script>alert(1)</script></html>")));
        geenSoort(document(aanvraag, "\"0\"", "begroting.pdf", tekst("MZ\u0000\u0000 een programma")));
        geenSoort(document(aanvraag, "\"0\"", "plan.docx", ingepakt("kwaad.exe")));
        geenSoort(document(aanvraag, "\"0\"", "plan.docx", ingepakt("[Content_Types].xml", "kwaad.exe")));
        geenSoort(document(aanvraag, "\"0\"", "plan.docx", Arrays.copyOf(ingepakt("[Content_Types].xml"), 60)));
        document(aanvraag, "\"0\"", "Bijlage#2.pdf", ingepakt("xl/workbook.xml", "[Content_Types].xml"))
                .statusCode(200)
                .body(json("soort", equalTo("XLSX")))
                .body(json("naam", equalTo("Bijlage_2.xlsx")));
        assertThat(documenten(aanvraag)).isEqualTo(1);
        assertThat(tijdelijke()).isEmpty();
    }

    @Test
    void wie_niet_mag_of_te_laat_keek_stuurt_niets() {
        Response aanvraag = Aanvragen.begin(Aanvragen.ronde());
        document(aanvraag, "\"7\"", "begroting.pdf", Aanvragen.PDF).statusCode(412);
        Aanvragen.bestand(token(), "\"0\"", "a.pdf", Aanvragen.PDF)
                .put(pad(aanvraag) + "/documenten/ANDERS")
                .then()
                .statusCode(404);
        Aanvragen.bestand(Aanvragen.van(Aanvragen.ANDERE), "\"0\"", "a.pdf", Aanvragen.PDF)
                .put(pad(aanvraag) + "/documenten/BEGROTING")
                .then()
                .statusCode(404);
        Aanvragen.bestand(token(), "\"0\"", "a.pdf", Aanvragen.PDF)
                .contentType("application/pdf")
                .put(pad(aanvraag) + "/documenten/BEGROTING")
                .then()
                .statusCode(415);
    }

    @Test // faults of the address are told though no text is read
    void wat_in_het_adres_niet_klopt_wordt_tegelijk_gezegd() {
        Response aanvraag = Aanvragen.begin(Aanvragen.ronde());
        Aanvragen.bestand(token(), "\"0\"", "a.pdf", Aanvragen.PDF)
                .queryParam("naan", "typefout")
                .header("X-Audit-Toelichting", "%00")
                .put(pad(aanvraag) + "/documenten/BEGROTING")
                .then()
                .statusCode(400)
                .body(json("errors.location", containsInAnyOrder("naan", "X-Audit-Toelichting")));
        assertThat(lees(aanvraag).jsonPath().getList("inhoud.documenten")).isEmpty();
    }

    @Test // what was submitted keeps its document; what nobody refers to any more is gone
    void wat_is_ingediend_houdt_zijn_document() throws SQLException {
        Response ingediend = Aanvragen.ingediend(Aanvragen.ronde());
        byte[] ander = tekst("%PDF-1.7 een andere");
        document(ingediend, etag(ingediend, "documenten/BEGROTING"), "anders.pdf", ander)
                .statusCode(200);
        document(ingediend, "\"2\"", "nog anders.pdf", ander).statusCode(200);
        assertThat(documenten(ingediend)).isEqualTo(2);
        String team = TestTokens.user("programmateam");
        assertThat(als(team).get(pad(ingediend) + BESTAND).asByteArray()).isEqualTo(Aanvragen.PDF);
        assertThat(als(token()).get(pad(ingediend) + BESTAND).asByteArray()).isEqualTo(ander);

        als(token())
                .header("If-Match", "\"3\"")
                .delete(pad(ingediend) + "/documenten/BEGROTING")
                .then()
                .statusCode(204);
        assertThat(documenten(ingediend)).isEqualTo(1);
        als(token()).get(pad(ingediend) + BESTAND).then().statusCode(404);
        assertThat(als(team).get(pad(ingediend) + BESTAND).statusCode()).isEqualTo(200);
        assertThat(lees(ingediend).jsonPath().getList("ontbreekt.plaats")).containsExactly("/documenten/BEGROTING");
        als(team).get(pad(ingediend)).then().body(json("ontbreekt", empty()));
    }

    private static void geenSoort(ValidatableResponse antwoord) {
        antwoord.statusCode(400)
                .body(json("errors.code", contains("bestand.soort")))
                .body(json("errors[0].detail", containsString("pdf, docx")));
    }

    private static byte[] pdf(int grootte) {
        byte[] bytes = new byte[grootte];
        new Random(7).nextBytes(bytes);
        System.arraycopy(Aanvragen.PDF, 0, bytes, 0, Aanvragen.PDF.length);
        return bytes;
    }

    private static byte[] tekst(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] ingepakt(String... namen) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String naam : namen) {
                zip.putNextEntry(new ZipEntry(naam));
                zip.write(tekst("synthetisch"));
            }
        }
        return bytes.toByteArray();
    }

    private static Stream<Path> tijdelijke() throws IOException {
        return Files.list(Path.of(System.getProperty("java.io.tmpdir")))
                .filter(bestand -> bestand.getFileName().toString().startsWith("ghnt-document-"));
    }

    private int documenten(Response aanvraag) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rij = statement.executeQuery("select count(*) from document where aanvraag = '"
                        + aanvraag.jsonPath().getString("id") + "'")) {
            rij.next();
            return rij.getInt(1);
        }
    }
}
