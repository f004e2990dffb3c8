package nl.ghnt.governance.knelpunt;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import nl.ghnt.kit.codes.KnownCode;
import nl.ghnt.kit.paging.ChangedSince;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which bottlenecks are asked for. */
public class KnelpuntFilter extends ChangedSince {

    @QueryParam("regio")
    @KnownCode("regio")
    @Size(max = 100)
    @Parameter(description = "Alleen van deze regio", example = "twente")
    String regio;

    @QueryParam("status")
    @Parameter(description = "Alleen met deze laatste stap")
    Behandeling.Stap status;

    @QueryParam("ingetrokken")
    @Parameter(description = "Alleen ingetrokken, of alleen niet ingetrokken")
    Boolean ingetrokken;

    @QueryParam("gevraagdNiveau")
    @Parameter(description = "Alleen gevraagd aan dit niveau", example = "STUURGROEP")
    Niveau gevraagdNiveau;

    /** Whom a region can ask to solve a bottleneck. */
    @Schema(name = "GevraagdNiveau")
    public enum Niveau {
        REGIO,
        KERNTEAM,
        STUURGROEP
    }

    /** Code of the level as it was told; null when not asked for. */
    String niveau() {
        return gevraagdNiveau == null ? null : gevraagdNiveau.name();
    }
}
