package nl.ghnt.regions.netwerk;

import io.quarkus.panache.common.Sort;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.Sorting;
import nl.ghnt.regions.stuk.StukFilter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which regional meetings are asked for. */
public class RegionaleBijeenkomstFilter extends StukFilter {

    static final Sorting SORTING = Sorting.by(Sort.by("inhoud.geplandeDatum").and("regio"), "stuk")
            .offering("regio", "regio")
            .offering("geplandeDatum", "inhoud.geplandeDatum")
            .offering("gehoudenDatum", "inhoud.gehoudenDatum")
            .offering("gewijzigdOp", "gewijzigdOp");

    private static final String DAG = "coalesce(this.inhoud.gehoudenDatum, this.inhoud.geplandeDatum)";

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

    @Override
    protected void beperk(Conditions where) {
        where.and("this.inhoud.netwerk = :netwerk", "netwerk", netwerk)
                .and("this.inhoud.soort = :soort", "soort", soort)
                .and("this.status = :status", "status", status)
                .and(DAG + " >= :vanDatum", "vanDatum", vanDatum)
                .and(DAG + " <= :totDatum", "totDatum", totDatum);
    }
}
