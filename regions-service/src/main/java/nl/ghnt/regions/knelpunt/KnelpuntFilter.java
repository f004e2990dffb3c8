package nl.ghnt.regions.knelpunt;

import io.quarkus.panache.common.Sort;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.Sorting;
import nl.ghnt.regions.stuk.StukFilter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which bottlenecks are asked for. */
public class KnelpuntFilter extends StukFilter {

    static final Sorting SORTING = Sorting.by(Sort.by("geregistreerdOp"), "stuk")
            .offering("regio", "regio")
            .offering("titel", "inhoud.titel")
            .offering("geregistreerdOp", "geregistreerdOp")
            .offering("gewijzigdOp", "gewijzigdOp");

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

    @Override
    protected void beperk(Conditions where) {
        where.and("this.status = :status", "status", status)
                .and("this.inhoud.categorie = :categorie", "categorie", categorie)
                .and("this.inhoud.ernst = :ernst", "ernst", ernst)
                .and("this.inhoud.gevraagdNiveau = :niveau", "niveau", gevraagdNiveau)
                .and("is_in(:thema, this.inhoud.themas)", "thema", thema);
    }
}
