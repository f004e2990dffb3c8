package nl.ghnt.regions.pilot;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.ghnt.kit.codes.KnownCode;
import nl.ghnt.kit.paging.ChangedSince;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which of what works is asked for. */
public class WerkzaamElementFilter extends ChangedSince {

    @QueryParam("tekst")
    @Size(min = 2, max = 100)
    @Parameter(description = "Alleen waar deze tekst in titel, beschrijving of onderbouwing staat")
    String tekst;

    @QueryParam("thema") // an open list: a region may name what the frame does not
    @Size(max = 80)
    @Parameter(description = "Alleen over dit thema of deze bouwsteen", example = "TRAUMASCREENING")
    String thema;

    @QueryParam("regio")
    @KnownCode("regio")
    @Size(max = 100)
    @Parameter(description = "Alleen uit deze regio", example = "twente")
    String regio;

    @QueryParam("pilot")
    @Parameter(description = "Alleen uit deze pilot")
    UUID pilot;

    @QueryParam("status")
    @Parameter(description = "Alleen met deze status")
    WerkzaamElement.Status status;
}
