package nl.ghnt.regions.indeling;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which members of a partition are asked for. */
public class LidFilter {

    @QueryParam("naam")
    @Size(max = 200)
    @Parameter(description = "Alleen leden waarvan de naam dit bevat")
    String naam;

    @QueryParam("gewijzigdSinds")
    @Parameter(description = "Alleen leden die vanaf dit moment zijn gewijzigd")
    Instant gewijzigdSinds;

    /** Part of the name in lower case; null when not asked for. */
    public String naam() {
        return naam == null ? null : naam.toLowerCase(Locale.ROOT);
    }

    /** Null when not asked for. */
    public Instant gewijzigdSinds() {
        return gewijzigdSinds;
    }
}
