package nl.ghnt.kit.concurrency;

import jakarta.ws.rs.HeaderParam;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.KitFault;
import nl.ghnt.kit.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The version of a resource that a writer has seen, from {@code If-Match}. */
public class ExpectedVersion {

    private static final Pattern FORM = Pattern.compile("\"(\\d{1,18})(\\.[0-9a-f]+)?\"");
    /** Name of the header. */
    public static final String HEADER = "If-Match";

    @HeaderParam(HEADER)
    @Parameter(description = "ETag van de versie die u wijzigt", required = true)
    String ifMatch;

    /** An expectation from inside the service. */
    public static ExpectedVersion of(long version) {
        ExpectedVersion expected = new ExpectedVersion();
        expected.ifMatch = Etags.of(version);
        return expected;
    }

    /**
     * Holds when the writer has seen {@code actual}, the current version.
     *
     * @throws ProblemException 428 when the writer did not say what was seen, 412 when it was another version
     */
    public void matches(long actual) {
        if (ifMatch == null) {
            throw missing();
        }
        Matcher parts = FORM.matcher(ifMatch.trim());
        if (!parts.matches()) {
            throw ProblemException.invalidInput(
                    InputFault.header(HEADER, "etag.formaat", "If-Match moet een ETag zijn die u van ons kreeg."));
        }
        if (Long.parseLong(parts.group(1)) != actual) {
            throw KitFault.VERSION_CHANGED
                    .because("Een ander heeft dit intussen gewijzigd. Haal het opnieuw op en probeer het daarna.")
                    .with("huidigeEtag", Etags.of(actual));
        }
    }

    /** The answer to a change that does not say which version it changes. */
    public static ProblemException missing() {
        return KitFault.IF_MATCH_REQUIRED.because("Geef met If-Match de ETag mee van de versie die u wijzigt, "
                + "zodat u geen werk van een ander overschrijft.");
    }
}
