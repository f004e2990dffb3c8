package nl.ghnt.regions.netwerk;

import io.quarkus.panache.common.Sort;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import nl.ghnt.kit.codes.KnownCode;
import nl.ghnt.kit.data.ProgrammeRowFilter;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.Sorting;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which organisations that the sources name are asked for. */
public class PartnerorganisatieFilter extends ProgrammeRowFilter {

    static final Sorting SORTING = Sorting.by(Sort.by("inhoud.naam"), "code")
            .offering("naam", "inhoud.naam")
            .offering("sector", "inhoud.sector")
            .offering("agenda", "inhoud.agenda");

    @QueryParam("naam")
    @Size(max = 200)
    @Parameter(description = "Alleen organisaties waarvan de naam dit bevat", example = "veilig")
    String naam;

    @QueryParam("sector")
    @Parameter(description = "Alleen organisaties uit deze sector")
    Partnersector sector;

    @QueryParam("agenda")
    @KnownCode("agenda")
    @Size(max = 200)
    @Parameter(description = "Alleen organisaties die bij deze ontwikkelagenda worden genoemd")
    String agenda;

    @Override
    protected void restrict(Conditions where) {
        where.andContains("this.inhoud.naam", "naam", naam)
                .and("this.inhoud.sector = :sector", "sector", sector)
                .and("this.inhoud.agenda = :agenda", "agenda", agenda);
    }
}
