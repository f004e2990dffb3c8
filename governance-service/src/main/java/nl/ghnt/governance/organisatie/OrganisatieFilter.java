package nl.ghnt.governance.organisatie;

import io.quarkus.panache.common.Sort;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import nl.ghnt.kit.codes.KnownCode;
import nl.ghnt.kit.data.ProgrammeRowFilter;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.Sorting;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which organisations are asked for. */
public class OrganisatieFilter extends ProgrammeRowFilter {

    static final Sorting SORTING = Sorting.by(Sort.by("inhoud.naam"), "code")
            .offering("code", "code")
            .offering("naam", "inhoud.naam")
            .offering("geregistreerdOp", "geregistreerdOp");

    @QueryParam("naam")
    @Size(max = 100)
    @Parameter(description = "Alleen organisaties waarvan de naam dit bevat")
    String naam;

    @QueryParam("soort")
    @KnownCode("organisatiesoort")
    @Size(max = 100)
    @Parameter(
            description = "Alleen organisaties van deze soort",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {
                                "MINISTERIE",
                                "VERENIGING",
                                "ONDERDEEL",
                                "PARTNER",
                                "TOEZICHTHOUDER",
                                "GEMEENTE"
                            }))
    String soort;

    @QueryParam("onderdeelVan")
    @KnownCode("organisatie")
    @Size(max = 100)
    @Parameter(description = "Alleen onderdelen van deze organisatie")
    String onderdeelVan;

    @Override
    protected void restrict(Conditions where) {
        where.andContains("this.inhoud.naam", "naam", naam)
                .and("this.inhoud.soort = :soort", "soort", soort)
                .and("this.inhoud.onderdeelVan = :onderdeelVan", "onderdeelVan", onderdeelVan);
    }
}
