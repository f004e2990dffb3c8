package nl.ghnt.regions.gemeente;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import nl.ghnt.kit.codes.KnownCode;
import nl.ghnt.kit.paging.ChangedSince;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which municipalities are asked for. */
public class GemeenteFilter extends ChangedSince {

    @QueryParam("naam")
    @Size(max = 100)
    @Parameter(description = "Alleen gemeenten waarvan de naam dit bevat")
    String naam;

    @QueryParam("provincie")
    @KnownCode("provincie")
    @Size(max = 100)
    @Parameter(description = "Alleen gemeenten in deze provincie, met haar code (PV27)")
    String provincie;

    @QueryParam("veiligThuis")
    @KnownCode("veilig-thuis")
    @Size(max = 100)
    @Parameter(description = "Alleen gemeenten in deze Veilig Thuis-regio van 2021 (VT17)")
    String veiligThuis;
}
