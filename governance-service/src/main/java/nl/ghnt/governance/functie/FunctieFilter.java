package nl.ghnt.governance.functie;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import nl.ghnt.kit.codes.KnownCode;
import nl.ghnt.kit.paging.ChangedSince;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which posts are asked for. */
public class FunctieFilter extends ChangedSince {

    @QueryParam("naam")
    @Size(max = 100)
    @Parameter(description = "Alleen functies waarvan de naam dit bevat")
    String naam;

    @QueryParam("soort")
    @KnownCode("functiesoort")
    @Size(max = 100)
    @Parameter(
            description = "Alleen functies van deze soort",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"BEWINDSPERSOON", "FUNCTIE", "ROL"}))
    String soort;

    @QueryParam("organisatie")
    @KnownCode("organisatie")
    @Size(max = 100)
    @Parameter(description = "Alleen functies bij deze organisatie")
    String organisatie;

    @QueryParam("gremium")
    @KnownCode("gremium")
    @Size(max = 100)
    @Parameter(description = "Alleen functies in dit gremium")
    String gremium;
}
