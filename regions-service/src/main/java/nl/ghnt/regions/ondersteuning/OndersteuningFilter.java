package nl.ghnt.regions.ondersteuning;

import io.quarkus.panache.common.Sort;
import jakarta.ws.rs.QueryParam;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.Sorting;
import nl.ghnt.regions.stuk.StukFilter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which support is asked for. */
public class OndersteuningFilter extends StukFilter {

    static final Sorting SORTING = Sorting.by(Sort.by("geregistreerdOp"), "stuk")
            .offering("regio", "regio")
            .offering("titel", "inhoud.titel")
            .offering("geregistreerdOp", "geregistreerdOp")
            .offering("gewijzigdOp", "gewijzigdOp");

    @QueryParam("richting")
    @Parameter(description = "Alleen aanbod of alleen vragen")
    Ondersteuning.Richting richting;

    @QueryParam("soort")
    @Parameter(description = "Alleen deze soort")
    Ondersteuning.Soort soort;

    @QueryParam("status")
    @Parameter(description = "Alleen met deze status")
    Ondersteuning.Status status;

    @Override
    protected void beperk(Conditions where) {
        where.and("this.richting = :richting", "richting", richting)
                .and("this.inhoud.soort = :soort", "soort", soort)
                .and("this.stand.status = :status", "status", status);
    }
}
