package nl.ghnt.regions.pilot;

import io.quarkus.panache.common.Sort;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.Sorting;
import nl.ghnt.regions.stuk.StukFilter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which of what works is asked for. */
public class WerkzaamElementFilter extends StukFilter {

    static final Sorting SORTING = Sorting.by(Sort.by("inhoud.titel"), "stuk")
            .offering("titel", "inhoud.titel")
            .offering("regio", "regio")
            .offering("gedeeldOp", "gedeeldOp")
            .offering("gewijzigdOp", "gewijzigdOp");

    @QueryParam("tekst")
    @Size(min = 2, max = 100)
    @Parameter(description = "Alleen waar deze tekst in titel, beschrijving of onderbouwing staat")
    String tekst;

    @QueryParam("thema") // an open list: a region may name what the frame does not
    @Size(max = 80)
    @Parameter(description = "Alleen over dit thema of deze bouwsteen", example = "TRAUMASCREENING")
    String thema;

    @QueryParam("pilot")
    @Parameter(description = "Alleen uit deze pilot")
    UUID pilot;

    @QueryParam("status")
    @Parameter(description = "Alleen met deze status")
    WerkzaamElement.Status status;

    @Override
    protected void beperk(Conditions where) {
        where.andContains(
                        List.of("this.inhoud.titel", "this.inhoud.beschrijving", "this.inhoud.onderbouwing"),
                        "tekst",
                        tekst)
                .and("is_in(:thema, this.inhoud.themas)", "thema", thema)
                .and("this.inhoud.pilot = :pilot", "pilot", pilot)
                .and("this.status = :status", "status", status);
    }
}
