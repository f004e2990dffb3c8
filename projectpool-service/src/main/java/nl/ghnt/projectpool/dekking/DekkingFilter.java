package nl.ghnt.projectpool.dekking;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import nl.ghnt.kit.codes.KnownCode;
import nl.ghnt.kit.paging.ChangedSince;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What part of the table is asked for, and as known when. */
public class DekkingFilter extends ChangedSince {

    @QueryParam("thema")
    @KnownCode("thema")
    @Parameter(description = "Alleen dit thema (code)")
    String thema;

    @QueryParam("regio")
    @Parameter(description = "Alleen deze regio: code, of naam in elke bekende schrijfwijze")
    String regio;

    @QueryParam("beschikbaarOp")
    @Parameter(description = "Wat wisten we op dit moment? Standaard nu.")
    Instant beschikbaarOp;
}
