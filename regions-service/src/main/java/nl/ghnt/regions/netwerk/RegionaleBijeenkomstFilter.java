package nl.ghnt.regions.netwerk;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import nl.ghnt.kit.codes.KnownCode;
import nl.ghnt.kit.paging.ChangedSince;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which regional meetings are asked for. */
public class RegionaleBijeenkomstFilter extends ChangedSince {

    @QueryParam("regio")
    @KnownCode("regio")
    @Size(max = 100)
    @Parameter(description = "Alleen van deze regio", example = "twente")
    String regio;

    @QueryParam("netwerk")
    @Parameter(description = "Alleen van dit netwerk")
    UUID netwerk;

    @QueryParam("soort")
    @Parameter(description = "Alleen deze soort")
    RegionaleBijeenkomst.Soort soort;

    @QueryParam("status")
    @Parameter(description = "Alleen met deze status")
    RegionaleBijeenkomst.Status status;

    @QueryParam("vanDatum")
    @Parameter(description = "Alleen gehouden, of anders gepland, op of na deze dag")
    LocalDate vanDatum;

    @QueryParam("totDatum")
    @Parameter(description = "Alleen gehouden, of anders gepland, op of voor deze dag")
    LocalDate totDatum;
}
