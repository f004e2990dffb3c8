package nl.ghnt.governance.bijeenkomst;

import io.quarkus.panache.common.Sort;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.Sorting;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which items of an agenda are asked for. */
public class AgendapuntFilter extends ChangedSince {

    static final Sorting SORTING = Sorting.by(Sort.by("inhoud.volgnummer"), "id")
            .offering("volgnummer", "inhoud.volgnummer")
            .offering("geregistreerdOp", "geregistreerdOp");

    @QueryParam("tekst")
    @Size(max = 100)
    @Parameter(description = "Alleen punten waarvan de tekst dit bevat")
    String tekst;

    @QueryParam("onderwerpSoort")
    @Parameter(description = "Alleen over dit soort onderwerp")
    Agendapunt.OnderwerpSoort onderwerpSoort;

    @QueryParam("onderwerp")
    @Parameter(description = "Alleen over deze voortgangsrapportage of dit project")
    UUID onderwerp;

    @QueryParam("terugkerend")
    @Parameter(description = "Alleen wat op elke agenda staat, of alleen wat daar niet op staat")
    Boolean terugkerend;
}
