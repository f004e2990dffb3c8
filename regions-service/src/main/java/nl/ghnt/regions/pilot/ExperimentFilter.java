package nl.ghnt.regions.pilot;

import io.quarkus.panache.common.Sort;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import nl.ghnt.kit.codes.KnownCode;
import nl.ghnt.kit.data.ProgrammeRowFilter;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.Sorting;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which experiments of others are asked for. */
public class ExperimentFilter extends ProgrammeRowFilter {

    static final Sorting SORTING = Sorting.by(Sort.by("inhoud.naam"), "code")
            .offering("naam", "inhoud.naam")
            .offering("eigenaar", "inhoud.eigenaar");

    @QueryParam("eigenaar")
    @KnownCode("eigenaar")
    @Size(max = 100)
    @Parameter(description = "Alleen van deze eigenaar", example = "VNG")
    String eigenaar;

    @Override
    protected void restrict(Conditions where) {
        where.and("this.inhoud.eigenaar = :eigenaar", "eigenaar", eigenaar);
    }
}
