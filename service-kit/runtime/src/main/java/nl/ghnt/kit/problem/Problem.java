package nl.ghnt.kit.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of an error answer (RFC 9457).
 *
 * @param type URI of the page that explains this kind of problem, stable
 * @param title what kind of problem, in the reader's language
 * @param status HTTP status
 * @param detail what was wrong this time
 * @param instance path of the request
 * @param errors all faults of the input, only with status 400
 * @param members further members, for example {@code foutId} with status 500
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "Probleem", description = "Foutantwoord volgens RFC 9457")
public record Problem(
        @Schema(description = "Pagina die dit soort probleem uitlegt")
        String type,

        @Schema(description = "Soort probleem") String title,
        @Schema(description = "HTTP-status") int status,
        @Schema(description = "Wat er deze keer mis was") String detail,
        @Schema(description = "Pad van het verzoek") String instance,
        @Schema(description = "Alle fouten in de invoer") List<Error> errors,
        @Schema(hidden = true) @JsonAnyGetter Map<String, Object> members) {

    /** The media type of every error answer. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** One fault of the input as it is written in the answer. */
    @Schema(name = "Invoerfout")
    public record Error(
            @Schema(description = "body, query, path of header")
            String in,

            @Schema(description = "JSON Pointer of naam van de parameter")
            String location,

            @Schema(description = "Stabiele code") String code,
            @Schema(description = "Wat er mis is") String detail) {

        static Error of(InputFault fault) {
            return new Error(
                    fault.in().name().toLowerCase(Locale.ROOT), fault.location(), fault.code(), fault.detail());
        }
    }

    /** The answer to {@code problem} for a request to {@code instance} by somebody who reads {@code language}. */
    public static Problem of(ProblemException problem, String basePath, String instance, Locale language) {
        Fault fault = problem.fault();
        boolean english = "en".equals(language.getLanguage());
        return new Problem(
                basePath + "/problemen/" + fault.code(),
                english ? fault.titleEn() : fault.titleNl(),
                fault.status(),
                problem.getMessage(),
                instance,
                problem.errors().stream().map(Error::of).toList(),
                problem.members());
    }
}
