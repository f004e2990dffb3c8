package nl.ghnt.reporting.expositie;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import nl.ghnt.kit.paging.ChangedSince;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which expositions are asked for. */
public class ExpositieFilter extends ChangedSince {

    @QueryParam("gemeente")
    @Pattern(regexp = "GM[0-9]{4}")
    @Parameter(description = "Alleen exposities die in deze gemeente stonden", example = "GM0599")
    String gemeente;

    @QueryParam("uitvoering")
    @Parameter(description = "Alleen exposities in deze uitvoering", example = "BUITEN")
    ReizendeExpositie.Uitvoering uitvoering;
}
