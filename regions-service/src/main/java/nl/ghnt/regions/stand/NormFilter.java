package nl.ghnt.regions.stand;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import nl.ghnt.kit.paging.ChangedSince;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which norms are asked for. */
public class NormFilter extends ChangedSince {

    @QueryParam("naam")
    @Size(max = 200)
    @Parameter(description = "Alleen normen waarvan de naam of de tekst dit bevat", example = "sturing")
    String naam;

    @QueryParam("gegeven")
    @Parameter(description = "Alleen normen die dit gegeven van de stand vragen", example = "MDA_PLUS_PLUS")
    Gegeven gegeven;

    /** The part as it stands in the document of what a norm asks. */
    String gegeven() {
        return gegeven == null ? null : '"' + gegeven.name() + '"';
    }
}
