package nl.ghnt.regions.ondersteuning;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import nl.ghnt.kit.codes.KnownCode;
import nl.ghnt.kit.paging.ChangedSince;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which funding is asked for. */
public class FinancieringFilter extends ChangedSince {

    @QueryParam("regio")
    @KnownCode("regio")
    @Size(max = 100)
    @Parameter(description = "Alleen van deze regio", example = "twente")
    String regio;

    @QueryParam("doel")
    @Parameter(description = "Alleen hiervoor")
    Financiering.Doel doel;

    @QueryParam("geldigOp")
    @Parameter(description = "Alleen wat op deze dag gold; standaard alles")
    LocalDate geldigOp;
}
