package nl.ghnt.governance.gremium;

import io.quarkus.panache.common.Sort;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import nl.ghnt.governance.GeldigFilter;
import nl.ghnt.kit.codes.KnownCode;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.Sorting;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which bodies are asked for. */
public class GremiumFilter extends GeldigFilter {

    static final Sorting SORTING = Sorting.by(Sort.by("inhoud.ring").and("inhoud.volgordeInRing"), "code")
            .offering("code", "code")
            .offering("naam", "inhoud.naam")
            .offering("ring", "inhoud.ring")
            .offering("geregistreerdOp", "geregistreerdOp");

    @QueryParam("naam")
    @Size(max = 100)
    @Parameter(description = "Alleen gremia waarvan de naam dit bevat")
    String naam;

    @QueryParam("soort")
    @KnownCode("gremiumsoort")
    @Size(max = 100)
    @Parameter(
            description = "Alleen gremia van deze soort",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {
                                "OPDRACHTGEVERS",
                                "STUURGROEP",
                                "KERNTEAM",
                                "LEERKRING",
                                "PROJECTLEIDERS",
                                "PROGRAMMATEAM",
                                "SPIEGELGROEP",
                                "COMMISSIE"
                            }))
    String soort;

    @QueryParam("ring")
    @Parameter(description = "Alleen gremia in deze ring")
    Integer ring;

    @Override
    protected void restrict(Conditions where) {
        super.restrict(where);
        where.andContains("this.inhoud.naam", "naam", naam)
                .and("this.inhoud.soort = :soort", "soort", soort)
                .and("this.inhoud.ring = :ring", "ring", ring);
    }
}
