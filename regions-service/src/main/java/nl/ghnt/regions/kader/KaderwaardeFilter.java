package nl.ghnt.regions.kader;

import jakarta.ws.rs.QueryParam;
import nl.ghnt.kit.paging.ChangedSince;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which values are asked for. */
public class KaderwaardeFilter extends ChangedSince {

    @QueryParam("lijst")
    @Parameter(description = "Alleen waarden van deze lijst", example = "FASE_KWALITEITSKADER")
    Kaderwaarde.Lijst lijst;
}
