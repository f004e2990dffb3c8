package nl.ghnt.regions.actieplan;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import nl.ghnt.kit.codes.KnownCode;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.time.TimeView;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which plans are asked for. */
public class ActieplanFilter extends ChangedSince {

    @QueryParam("regio")
    @KnownCode("regio")
    @Size(max = 100)
    @Parameter(description = "Alleen plannen van deze regio", example = "twente")
    String regio;

    @QueryParam("status")
    @Parameter(description = "Alleen plannen met deze status, op die dag")
    Planstatus status;

    @QueryParam("thema")
    @KnownCode("kaderelement")
    @Size(max = 100)
    @Parameter(
            description = "Alleen plannen met een actie op dit thema, deze bouwsteen, doelgroep of prioriteit",
            example = "TRAUMASCREENING")
    String thema;

    /** With a day, only plans that held on it. */
    @BeanParam
    TimeView time;
}
