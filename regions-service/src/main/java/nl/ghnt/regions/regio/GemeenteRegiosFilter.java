package nl.ghnt.regions.regio;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import nl.ghnt.kit.codes.KnownCode;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.regions.gemeente.Gemeentecode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which facts of the history of a municipality are asked for. */
public class GemeenteRegiosFilter extends ChangedSince {

    @QueryParam("regio")
    @KnownCode("regio")
    @Size(max = 100)
    @Parameter(description = "Alleen deze regio", example = "twente")
    String regio;

    @QueryParam("geldigOp")
    @Parameter(description = "Bij welke regio hoorde zij op deze dag? Standaard de hele geschiedenis.")
    LocalDate geldigOp;

    @QueryParam("beschikbaarOp")
    @Parameter(
            description = "Wat zeiden we op dit moment? Standaard alles wat ooit is vastgelegd, ook wat is vervallen.")
    Instant beschikbaarOp;

    String gemeente;

    GemeenteRegiosFilter van(String code) {
        gemeente = Gemeentecode.van(code);
        return this;
    }
}
