package nl.ghnt.regions.integriteit;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import nl.ghnt.kit.codes.KnownCode;
import nl.ghnt.kit.paging.ChangedSince;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which findings are asked for. */
public class BevindingFilter extends ChangedSince {

    @QueryParam("soort")
    @Parameter(description = "Alleen bevindingen van deze soort")
    Bevinding.Soort soort;

    @QueryParam("regio")
    @KnownCode("regio")
    @Size(max = 100)
    @Parameter(description = "Alleen bevindingen over deze regio", example = "twente")
    String regio;

    @QueryParam("geldigOp")
    @Parameter(
            description =
                    "Dag voor wat op één dag wordt nagegaan (gemeenten zonder regio, posten, aantallen). Standaard "
                            + "vandaag. Overlap en gaten gaan over alle dagen.")
    LocalDate geldigOp;

    @QueryParam("beschikbaarOp")
    @Parameter(description = "Wat wisten we op dit moment? Standaard nu.")
    Instant beschikbaarOp;
}
