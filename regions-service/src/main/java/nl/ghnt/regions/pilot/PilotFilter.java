package nl.ghnt.regions.pilot;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import nl.ghnt.kit.codes.KnownCode;
import nl.ghnt.kit.paging.ChangedSince;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which pilots are asked for. */
public class PilotFilter extends ChangedSince {

    @QueryParam("regio")
    @KnownCode("regio")
    @Size(max = 100)
    @Parameter(description = "Alleen in deze regio", example = "kennemerland")
    String regio;

    @QueryParam("soort")
    @Parameter(description = "Alleen deze soort")
    Pilot.Soort soort;

    @QueryParam("status")
    @Parameter(description = "Alleen met deze status op de gevraagde dag")
    PilotStand.Status status;

    @QueryParam("thema") // an open list: a region may name what the frame does not
    @Size(max = 80)
    @Parameter(
            description = "Alleen over dit thema of deze bouwsteen",
            example = "MULTIDISCIPLINAIR_EN_SYSTEEMGERICHT_WERKEN")
    String thema;
}
