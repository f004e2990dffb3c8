package nl.ghnt.regions.knelpunt;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import nl.ghnt.kit.codes.KnownCode;
import nl.ghnt.kit.paging.ChangedSince;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which bottlenecks are asked for. */
public class KnelpuntFilter extends ChangedSince {

    @QueryParam("regio")
    @KnownCode("regio")
    @Size(max = 100)
    @Parameter(description = "Alleen van deze regio", example = "twente")
    String regio;

    @QueryParam("status")
    @Parameter(description = "Alleen met deze status")
    Knelpunt.Status status;

    @QueryParam("categorie")
    @Parameter(description = "Alleen in deze categorie")
    Knelpunt.Categorie categorie;

    @QueryParam("ernst")
    @Parameter(description = "Alleen met deze ernst")
    Knelpunt.Ernst ernst;

    @QueryParam("gevraagdNiveau")
    @Parameter(description = "Alleen gevraagd aan dit niveau")
    Knelpunt.Niveau gevraagdNiveau;

    @QueryParam("thema") // an open list: a region may name what the frame does not
    @Size(max = 80)
    @Parameter(description = "Alleen over dit thema of deze bouwsteen", example = "TRAUMASCREENING")
    String thema;
}
