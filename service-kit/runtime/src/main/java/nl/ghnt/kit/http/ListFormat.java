package nl.ghnt.kit.http;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a list can be asked for in by its address, as a person does with a link; a program also has {@code Accept}. */
public enum ListFormat {
    JSON(MediaType.APPLICATION_JSON, CsvForm.PLAIN),
    CSV(CsvWriter.MEDIA_TYPE, CsvForm.PLAIN),
    EXCEL(CsvWriter.MEDIA_TYPE, CsvForm.EXCEL);

    /** Name of the parameter. */
    public static final String PARAMETER = "formaat";

    private final String mediaType;
    private final CsvForm csv;

    ListFormat(String mediaType, CsvForm csv) {
        this.mediaType = mediaType;
        this.csv = csv;
    }

    /** As callers write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of that code; nothing when there is none. */
    static Optional<ListFormat> coded(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code().equals(code))
                .findFirst();
    }

    /** What the address asks for; CSV as programs read it when it says nothing. */
    static ListFormat of(UriInfo uri) {
        List<String> asked = uri.getQueryParameters().getOrDefault(PARAMETER, List.of());
        return asked.isEmpty() ? CSV : coded(asked.get(0)).orElse(CSV);
    }

    String mediaType() {
        return mediaType;
    }

    CsvForm csv() {
        return csv;
    }
}
