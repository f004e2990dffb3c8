package nl.ghnt.regions.kader;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import nl.ghnt.kit.codes.KnownCode;
import nl.ghnt.kit.paging.ChangedSince;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which elements of the frame are asked for. */
public class KaderFilter extends ChangedSince {

    @QueryParam("soort")
    @Parameter(description = "Alleen elementen van deze soort")
    Kadersoort soort;

    @QueryParam("actielijn")
    @Min(1)
    @Max(3)
    @Parameter(description = "Alleen elementen van de actielijn met dit nummer", example = "1")
    Integer actielijn;

    @QueryParam("bovenliggend")
    @KnownCode("kaderelement")
    @Size(max = 100)
    @Parameter(description = "Alleen thema's onder deze bouwsteen", example = "TRAUMASCREENING")
    String bovenliggend;

    @QueryParam("reikwijdte")
    @Parameter(description = "Alleen prioriteiten met deze reikwijdte")
    Reikwijdte reikwijdte;

    boolean laatDoor(Kaderbeeld beeld) {
        Kaderinhoud inhoud = beeld.inhoud();
        return (soort == null || soort == beeld.soort())
                && (actielijn == null || actielijn.equals(inhoud.actielijn()))
                && (bovenliggend == null || bovenliggend.equals(inhoud.bovenliggend()))
                && (reikwijdte == null || reikwijdte == inhoud.reikwijdte())
                && includes(beeld.gewijzigdOp());
    }
}
