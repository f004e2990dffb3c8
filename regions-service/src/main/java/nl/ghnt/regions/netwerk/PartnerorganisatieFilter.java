package nl.ghnt.regions.netwerk;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import nl.ghnt.kit.codes.KnownCode;
import nl.ghnt.kit.paging.ChangedSince;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which organisations that the sources name are asked for. */
public class PartnerorganisatieFilter extends ChangedSince {

    @QueryParam("naam")
    @Size(max = 200)
    @Parameter(description = "Alleen organisaties waarvan de naam dit bevat", example = "veilig")
    String naam;

    @QueryParam("sector")
    @Parameter(description = "Alleen organisaties uit deze sector")
    Partnersector sector;

    @QueryParam("agenda")
    @KnownCode("agenda")
    @Size(max = 200)
    @Parameter(description = "Alleen organisaties die bij deze ontwikkelagenda worden genoemd")
    String agenda;
}
