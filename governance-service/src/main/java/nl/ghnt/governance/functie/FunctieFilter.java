package nl.ghnt.governance.functie;

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

/** Which posts are asked for. */
public class FunctieFilter extends ProgrammeRowFilter {

    static final Sorting SORTING = Sorting.by(Sort.by("inhoud.naam"), "code")
            .offering("code", "code")
            .offering("naam", "inhoud.naam")
            .offering("geregistreerdOp", "geregistreerdOp");

    @QueryParam("naam")
    @Size(max = 100)
    @Parameter(description = "Alleen functies waarvan de naam dit bevat")
    String naam;

    @QueryParam("soort")
    @KnownCode("functiesoort")
    @Size(max = 100)
    @Parameter(
            description = "Alleen functies van deze soort",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"BEWINDSPERSOON", "FUNCTIE", "ROL"}))
    String soort;

    @QueryParam("organisatie")
    @KnownCode("organisatie")
    @Size(max = 100)
    @Parameter(description = "Alleen functies bij deze organisatie")
    String organisatie;

    @QueryParam("gremium")
    @KnownCode("gremium")
    @Size(max = 100)
    @Parameter(description = "Alleen functies in dit gremium")
    String gremium;

    @Override
    protected void restrict(Conditions where) {
        where.andContains("this.inhoud.naam", "naam", naam)
                .and("this.inhoud.soort = :soort", "soort", soort)
                .and("this.inhoud.organisatie = :organisatie", "organisatie", organisatie)
                .and("this.inhoud.gremium = :gremium", "gremium", gremium);
    }
}
