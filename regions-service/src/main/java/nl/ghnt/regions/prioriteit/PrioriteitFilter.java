package nl.ghnt.regions.prioriteit;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import nl.ghnt.kit.codes.KnownCode;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.regions.feit.Periode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which priorities of regions are asked for. */
public class PrioriteitFilter extends ChangedSince {

    @QueryParam("regio")
    @KnownCode("regio")
    @Size(max = 100)
    @Parameter(description = "Alleen van deze regio", example = "twente")
    String regio;

    @QueryParam("periode")
    @Parameter(description = "Alleen voor dit halfjaar")
    Periode periode;

    @QueryParam("element")
    @KnownCode("kaderelement")
    @Size(max = 100)
    @Parameter(description = "Alleen waar dit element van het kader bij is", example = "TRAUMASCREENING")
    String element;

    @QueryParam("beschikbaarOp")
    @Parameter(description = "Wat wisten we op dit moment? Standaard nu.")
    Instant beschikbaarOp;
}
