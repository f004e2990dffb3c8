package nl.ghnt.projectpool.aanvraag;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Kinds of files that are taken as a document of an application: those that others can read, and that run nothing. */
@Schema(name = "Documentsoort", description = "Soort bestand")
public enum Documentsoort {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg");

    private final String mediatype;
    private final String extensie;

    Documentsoort(String mediatype, String extensie) {
        this.mediatype = mediatype;
        this.extensie = extensie;
    }

    static Optional<Documentsoort> van(String mediatype) {
        return Arrays.stream(values())
                .filter(soort -> soort.mediatype.equals(mediatype))
                .findFirst();
    }

    /** All, for people. */
    static String alle() {
        return Arrays.stream(values()).map(soort -> soort.extensie).collect(Collectors.joining(", "));
    }

    String mediatype() {
        return mediatype;
    }

    /** Without a dot. */
    String extensie() {
        return extensie;
    }
}
