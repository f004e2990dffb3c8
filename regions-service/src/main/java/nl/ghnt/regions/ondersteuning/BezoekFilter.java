package nl.ghnt.regions.ondersteuning;

import io.quarkus.panache.common.Sort;
import jakarta.ws.rs.QueryParam;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.Sorting;
import nl.ghnt.regions.stuk.StukFilter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which visits are asked for. */
public class BezoekFilter extends StukFilter {

    static final Sorting SORTING = Sorting.by(Sort.by("regio").and("inhoud.geplandeDatum"), "stuk")
            .offering("regio", "regio")
            .offering("geplandeDatum", "inhoud.geplandeDatum")
            .offering("bezoekdatum", "inhoud.bezoekdatum")
            .offering("gewijzigdOp", "gewijzigdOp");

    @QueryParam("soort")
    @Parameter(description = "Alleen eerste bezoeken of alleen vervolgbezoeken")
    Bezoek.Soort soort;

    @QueryParam("afgelegd")
    @Parameter(description = "Alleen afgelegde bezoeken, of alleen bezoeken die nog moeten komen")
    Boolean afgelegd;

    @Override
    protected void beperk(Conditions where) {
        where.and("this.inhoud.soort = :soort", "soort", soort).andKnown("this.inhoud.bezoekdatum", afgelegd);
    }
}
