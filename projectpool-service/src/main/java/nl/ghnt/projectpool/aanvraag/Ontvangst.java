package nl.ghnt.projectpool.aanvraag;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import nl.ghnt.kit.concurrency.Etags;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.KitFault;
import nl.ghnt.kit.problem.ProblemException;
import org.apache.tika.Tika;

/**
 * A file as it came in, on disk until it is closed: it is taken in whole, measured and looked at while nothing of the
 * database is held, so that who sends slowly holds no connection and what is broken leaves nothing.
 */
final class Ontvangst implements AutoCloseable {

    /** 10 MiB. */
    static final int GROOTSTE = 10 * 1_048_576;

    private static final int BUFFER = 65_536;
    private static final Tika TIKA = new Tika();
    private static final Set<String> INGEPAKT = Set.of("application/zip", "application/x-tika-ooxml");

    /** The main part of each kind (ECMA-376). */
    private static final Map<String, Documentsoort> OFFICE = Map.of(
            "word/document.xml", Documentsoort.DOCX,
            "xl/workbook.xml", Documentsoort.XLSX,
            "ppt/presentation.xml", Documentsoort.PPTX);

    private final Path bestand;
    private final long grootte;
    private final String hash;
    private final Documentsoort soort;

    private Ontvangst(Path bestand, long grootte, String hash, Documentsoort soort) {
        this.bestand = bestand;
        this.grootte = grootte;
        this.hash = hash;
        this.soort = soort;
    }

    /**
     * Takes a file in.
     *
     * @throws ProblemException 413 when it is too large, 400 when it is empty or of no kind that is taken
     */
    static Ontvangst van(InputStream stroom) {
        Path bestand = null;
        try {
            bestand = Files.createTempFile("ghnt-document-", null);
            MessageDigest som = Etags.sha256();
            long grootte = schrijf(stroom, bestand, som);
            Documentsoort soort = soort(bestand);
            return new Ontvangst(bestand, grootte, HexFormat.of().formatHex(som.digest()), soort);
        } catch (IOException | RuntimeException failure) {
            verwijder(bestand);
            throw failure instanceof IOException io ? new UncheckedIOException(io) : (RuntimeException) failure;
        }
    }

    private static long schrijf(InputStream stroom, Path bestand, MessageDigest som) throws IOException {
        long grootte = 0;
        try (OutputStream uit = new DigestOutputStream(Files.newOutputStream(bestand), som)) {
            byte[] buffer = new byte[BUFFER];
            for (int gelezen = stroom.read(buffer); gelezen >= 0; gelezen = stroom.read(buffer)) {
                grootte += gelezen;
                KitFault.BODY_TOO_LARGE.unless(grootte <= GROOTSTE, "Een bestand is ten hoogste 10 MiB.");
                uit.write(buffer, 0, gelezen);
            }
        }
        if (grootte == 0) {
            throw fout("bestand.leeg", "Het bestand is leeg.");
        }
        return grootte;
    }

    /** What it is by its content, whatever it is called. */
    private static Documentsoort soort(Path bestand) throws IOException {
        String mediatype;
        try (InputStream begin = Files.newInputStream(bestand)) {
            mediatype = TIKA.detect(begin);
        }
        Optional<Documentsoort> soort = INGEPAKT.contains(mediatype) ? ingepakt(bestand) : Documentsoort.van(mediatype);
        return soort.orElseThrow(
                () -> fout("bestand.soort", "Dit bestand is naar zijn inhoud geen van: " + Documentsoort.alle() + "."));
    }

    /** An Office file is an archive with a folder of its kind; only the names in it are read, nothing is unpacked. */
    private static Optional<Documentsoort> ingepakt(Path bestand) throws IOException {
        try (ZipFile archief = new ZipFile(bestand.toFile())) {
            if (archief.getEntry("[Content_Types].xml") == null) {
                return Optional.empty();
            }
            return OFFICE.entrySet().stream()
                    .filter(kind -> archief.getEntry(kind.getKey()) != null)
                    .map(Map.Entry::getValue)
                    .findFirst();
        } catch (ZipException broken) {
            return Optional.empty();
        }
    }

    private static ProblemException fout(String code, String wat) {
        return ProblemException.invalidInput(InputFault.body("", code, wat));
    }

    InputStream open() throws IOException {
        return Files.newInputStream(bestand);
    }

    /** In bytes. */
    long grootte() {
        return grootte;
    }

    /** SHA-256, in hexadecimals. */
    String hash() {
        return hash;
    }

    Documentsoort soort() {
        return soort;
    }

    @Override
    public void close() {
        verwijder(bestand);
    }

    private static void verwijder(Path bestand) {
        try {
            if (bestand != null) {
                Files.deleteIfExists(bestand);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
