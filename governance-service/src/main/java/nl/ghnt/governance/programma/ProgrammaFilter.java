package nl.ghnt.governance.programma;

import io.quarkus.panache.common.Sort;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import nl.ghnt.governance.GeldigFilter;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.Sorting;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which programmes are asked for. */
public class ProgrammaFilter extends GeldigFilter {

    static final Sorting SORTING = Sorting.by(Sort.by("inhoud.beginGeldigheid"), "code")
            .offering("code", "code")
            .offering("naam", "inhoud.naam")
            .offering("beginGeldigheid", "inhoud.beginGeldigheid")
            .offering("geregistreerdOp", "geregistreerdOp");

    @QueryParam("naam")
    @Size(max = 100)
    @Parameter(description = "Alleen programma's waarvan de naam dit bevat")
    String naam;

    @Override
    protected void restrict(Conditions where) {
        super.restrict(where);
        where.andContains("this.inhoud.naam", "naam", naam);
    }
}
