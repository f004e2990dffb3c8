package nl.ghnt.regions.actieplan;

import jakarta.ws.rs.QueryParam;
import nl.ghnt.kit.paging.ChangedSince;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which versions of a plan are asked for. */
public class VersieFilter extends ChangedSince {

    @QueryParam("toestand")
    @Parameter(description = "Alleen versies die dit nu zijn", example = "GELDEND")
    ActieplanVersie.Toestand toestand;

    boolean laatDoor(ActieplanVersie versie) {
        return (toestand == null || toestand == versie.toestand()) && includes(versie.gewijzigdOp());
    }
}
