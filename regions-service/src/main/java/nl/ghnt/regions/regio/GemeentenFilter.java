package nl.ghnt.regions.regio;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which municipalities of a region are asked for. */
public class GemeentenFilter {

    @QueryParam("naam")
    @Size(max = 100)
    @Parameter(description = "Alleen gemeenten waarvan de naam dit bevat")
    String naam;

    @QueryParam("gewijzigdSinds")
    @Parameter(description = "Alleen wat vanaf dit moment is vastgelegd")
    Instant gewijzigdSinds;

    String naam() {
        return naam == null ? null : naam.toLowerCase(Locale.ROOT);
    }
}
