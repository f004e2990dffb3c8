package nl.ghnt.governance.persoon;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import nl.ghnt.kit.paging.ChangedSince;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which professionals are asked for; not by name, for an address is logged and kept by others on its way. */
public class PersoonFilter extends ChangedSince {

    @QueryParam("beginletter")
    @Pattern(regexp = "[A-Za-z]")
    @Parameter(description = "Alleen wie een achternaam heeft die hiermee begint")
    String beginletter;
}
