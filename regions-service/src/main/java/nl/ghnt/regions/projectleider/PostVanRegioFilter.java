package nl.ghnt.regions.projectleider;

import jakarta.ws.rs.QueryParam;
import nl.ghnt.kit.paging.ChangedSince;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which posts of one region are asked for. */
public class PostVanRegioFilter extends ChangedSince {

    @QueryParam("functie")
    @Parameter(description = "Alleen posten met deze functie")
    Projectleiderpost.Functie functie;

    @QueryParam("status")
    @Parameter(description = "Alleen posten die op de gevraagde dag deze status hebben")
    Bezetting.Status status;
}
