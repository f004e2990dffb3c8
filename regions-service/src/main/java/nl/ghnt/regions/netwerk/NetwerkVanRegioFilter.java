package nl.ghnt.regions.netwerk;

import jakarta.ws.rs.QueryParam;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.Conditions;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which networks of one region are asked for. */
public class NetwerkVanRegioFilter extends ChangedSince {

    @QueryParam("soort")
    @Parameter(description = "Alleen bestuurlijke of alleen inhoudelijke netwerken")
    Netwerk.Soort soort;

    @QueryParam("sector")
    @Parameter(description = "Alleen met een partner uit deze sector")
    Partnersector sector;

    /** Of some networks, of a region or of all when it is null, the ones asked for. */
    Conditions where(Conditions netwerken, String regio) {
        return netwerken
                .and("this.regio = :regio", "regio", regio)
                .and("this.soort = :soort", "soort", soort)
                .and("array_contains(this.sectoren, :sector)", "sector", sector == null ? null : sector.name())
                .and("this.gewijzigdOp >= :gewijzigdSinds", "gewijzigdSinds", gewijzigdSinds());
    }
}
