package nl.ghnt.regions.actieplan;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which plans are asked for. */
public class ActieplanFilter {

    @QueryParam("regio")
    @Size(max = 100)
    @Parameter(description = "Alleen plannen van deze regio", example = "twente")
    String regio;

    @QueryParam("status")
    @Parameter(description = "Alleen plannen die nu deze status hebben")
    Planstatus status;

    @QueryParam("thema")
    @Size(max = 100)
    @Parameter(
            description = "Alleen plannen met een actie op dit thema, deze bouwsteen, doelgroep of prioriteit",
            example = "TRAUMASCREENING")
    String thema;

    @QueryParam("geldigOp")
    @Parameter(description = "Alleen plannen die op deze dag golden; standaard alle")
    LocalDate geldigOp;

    @QueryParam("gewijzigdSinds")
    @Parameter(description = "Alleen wat vanaf dit moment is gewijzigd")
    Instant gewijzigdSinds;
}
