package nl.ghnt.regions.regiowijziging;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which changes are asked for. */
public class RegiowijzigingFilter {

    @QueryParam("regio")
    @Size(max = 100)
    @Parameter(description = "Alleen wijzigingen waarin deze regio voorkomt", example = "twente")
    String regio;

    @QueryParam("soort")
    @Parameter(description = "Alleen wijzigingen van deze soort")
    Regiowijziging.Soort soort;

    @QueryParam("gewijzigdSinds")
    @Parameter(description = "Alleen wijzigingen die vanaf dit moment zijn vastgelegd")
    Instant gewijzigdSinds;

    @QueryParam("beschikbaarOp")
    @Parameter(description = "Wat wisten we op dit moment? Standaard nu.")
    Instant beschikbaarOp;
}
