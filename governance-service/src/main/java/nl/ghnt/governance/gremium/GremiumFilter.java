package nl.ghnt.governance.gremium;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import nl.ghnt.kit.codes.KnownCode;
import nl.ghnt.kit.paging.ChangedSince;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which bodies are asked for. */
public class GremiumFilter extends ChangedSince {

    @QueryParam("naam")
    @Size(max = 100)
    @Parameter(description = "Alleen gremia waarvan de naam dit bevat")
    String naam;

    @QueryParam("soort")
    @KnownCode("gremiumsoort")
    @Size(max = 100)
    @Parameter(
            description = "Alleen gremia van deze soort",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {
                                "OPDRACHTGEVERS",
                                "STUURGROEP",
                                "KERNTEAM",
                                "LEERKRING",
                                "PROJECTLEIDERS",
                                "PROGRAMMATEAM",
                                "SPIEGELGROEP",
                                "COMMISSIE"
                            }))
    String soort;

    @QueryParam("ring")
    @Parameter(description = "Alleen gremia in deze ring")
    Integer ring;
}
