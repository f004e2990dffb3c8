package nl.ghnt.projectpool.overzicht;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.ghnt.kit.paging.ChangedSince;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Of which rounds something is counted. */
public class OverzichtFilter extends ChangedSince {

    @QueryParam("ronde")
    @Parameter(description = "Alleen deze ronde; zonder: alle rondes samen")
    UUID ronde;
}
