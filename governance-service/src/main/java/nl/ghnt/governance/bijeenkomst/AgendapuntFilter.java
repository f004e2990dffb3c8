package nl.ghnt.governance.bijeenkomst;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.ghnt.kit.paging.ChangedSince;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which items of an agenda are asked for. */
public class AgendapuntFilter extends ChangedSince {

    @QueryParam("tekst")
    @Size(max = 100)
    @Parameter(description = "Alleen punten waarvan de tekst dit bevat")
    String tekst;

    @QueryParam("onderwerpSoort")
    @Parameter(description = "Alleen over dit soort onderwerp")
    Agendapunt.OnderwerpSoort onderwerpSoort;

    @QueryParam("onderwerp")
    @Parameter(description = "Alleen over deze voortgangsrapportage")
    UUID onderwerp;

    @QueryParam("terugkerend")
    @Parameter(description = "Alleen wat op elke agenda staat, of alleen wat daar niet op staat")
    Boolean terugkerend;
}
