package nl.ghnt.regions.projectleider;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which posts of one region are asked for. */
public class PostVanRegioFilter {

    @QueryParam("functie")
    @Parameter(description = "Alleen posten met deze functie")
    Projectleiderpost.Functie functie;

    @QueryParam("status")
    @Parameter(description = "Alleen posten die op de gevraagde dag deze status hebben")
    Bezetting.Status status;

    @QueryParam("gewijzigdSinds")
    @Parameter(description = "Alleen wat vanaf dit moment is gewijzigd")
    Instant gewijzigdSinds;

    PostFilter van(String regio) {
        PostFilter filter = new PostFilter();
        filter.regio = regio;
        filter.functie = functie;
        filter.status = status;
        filter.gewijzigdSinds = gewijzigdSinds;
        return filter;
    }
}
