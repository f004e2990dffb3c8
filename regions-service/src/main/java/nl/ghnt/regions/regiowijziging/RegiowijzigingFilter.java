package nl.ghnt.regions.regiowijziging;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import nl.ghnt.kit.codes.KnownCode;
import nl.ghnt.kit.paging.ChangedSince;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which changes are asked for. */
public class RegiowijzigingFilter extends ChangedSince {

    @QueryParam("regio")
    @KnownCode("regio")
    @Size(max = 100)
    @Parameter(description = "Alleen wijzigingen waarin deze regio voorkomt", example = "twente")
    String regio;

    @QueryParam("soort")
    @Parameter(description = "Alleen wijzigingen van deze soort")
    Regiowijziging.Soort soort;

    @QueryParam("beschikbaarOp")
    @Parameter(description = "Wat wisten we op dit moment? Standaard nu.")
    Instant beschikbaarOp;
}
