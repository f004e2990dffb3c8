package nl.ghnt.regions.ondersteuning;

import io.quarkus.panache.common.Sort;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.Sorting;
import nl.ghnt.regions.stuk.StukFilter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which funding is asked for. */
public class FinancieringFilter extends StukFilter {

    static final Sorting SORTING = Sorting.by(Sort.by("regio").and("inhoud.doel"), "stuk")
            .offering("regio", "regio")
            .offering("bedrag", "inhoud.bedrag")
            .offering("gewijzigdOp", "gewijzigdOp");

    private static final String HOLDS = """
        (this.inhoud.beginGeldigheid is null or this.inhoud.beginGeldigheid <= :geldigOp)
             and (this.inhoud.eindeGeldigheid is null or this.inhoud.eindeGeldigheid > :geldigOp)\
        """;

    @QueryParam("doel")
    @Parameter(description = "Alleen hiervoor")
    Financiering.Doel doel;

    @QueryParam("geldigOp")
    @Parameter(description = "Alleen wat op deze dag gold; standaard alles")
    LocalDate geldigOp;

    @Override
    protected void beperk(Conditions where) {
        where.and("this.inhoud.doel = :doel", "doel", doel).and(HOLDS, "geldigOp", geldigOp);
    }
}
