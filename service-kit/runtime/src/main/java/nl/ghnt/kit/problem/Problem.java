package nl.ghnt.kit.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
public record Problem(
        String type,

        String title,
        int status,
        String detail,
        String instance,
        List<Error> errors,
        @JsonAnyGetter Map<String, Object> members) {

    /** The media type of every error answer. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** One fault of the input as it is written in the answer. */
    public record Error(String in, String location, String code, String detail) {

        static Error of(InputFault fault, Locale language) {
            return new Error(
                    fault.in().name().toLowerCase(Locale.ROOT),
                    fault.location(),
                    fault.code(),
                    new Text(fault.detail(), fault.detailEn()).in(language));
        }
    }

    /** The answer to {@code problem} for a request to {@code instance} by somebody who reads {@code language}. */
    public static Problem of(ProblemException problem, String basePath, String instance, Locale language) {
        Fault fault = problem.fault();
        return new Problem(
                basePath + "/problemen/" + fault.code(),
                new Text(fault.titleNl(), fault.titleEn()).in(language),
                fault.status(),
                problem.detail().in(language),
                instance,
                problem.errors().stream()
                        .map(error -> Error.of(error, language))
                        .toList(),
                problem.members());
    }
}
