package nl.ghnt.regions.afbeelding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import nl.ghnt.kit.codes.KnownCode;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.regions.feit.Zekerheid;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is asked of the way from one partition to another. */
public class AfbeeldingFilter extends ChangedSince {

    @QueryParam("naar")
    @NotBlank
    @Size(max = 30)
    @Parameter(
            description = "Code van de indeling waarnaar, of GEMEENTEN voor de gemeenten van het land",
            example = "VEILIG_THUIS-26")
    String naar;

    @QueryParam("lid")
    @KnownCode("lid")
    @Size(max = 100)
    @Parameter(description = "Alleen wat over dit lid van een van beide gaat", example = "twente")
    String lid;

    @QueryParam("zekerheid")
    @Parameter(description = "Alleen koppelingen die zo zeker zijn")
    Zekerheid zekerheid;

    boolean past(Beeldregel regel) {
        Koppeling koppeling = regel.koppeling();
        return (lid == null || lid.equals(regel.van()) || lid.equals(regel.naar()))
                && (zekerheid == null || koppeling != null && koppeling.zekerheid() == zekerheid)
                && (gewijzigdSinds() == null || koppeling != null && includes(koppeling.geregistreerdOp()));
    }
}
