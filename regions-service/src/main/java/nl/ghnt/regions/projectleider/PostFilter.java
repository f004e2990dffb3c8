package nl.ghnt.regions.projectleider;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which posts are asked for. */
public class PostFilter {

    @QueryParam("regio")
    @Size(max = 100)
    @Parameter(description = "Alleen posten van deze regio", example = "twente")
    String regio;

    @QueryParam("functie")
    @Parameter(description = "Alleen posten met deze functie")
    Projectleiderpost.Functie functie;

    @QueryParam("status")
    @Parameter(description = "Alleen posten die op de gevraagde dag deze status hebben")
    Bezetting.Status status;

    @QueryParam("gewijzigdSinds")
    @Parameter(description = "Alleen posten die vanaf dit moment zijn gewijzigd")
    Instant gewijzigdSinds;
}
