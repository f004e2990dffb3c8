package nl.ghnt.reporting.expositie;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import nl.ghnt.kit.data.ProgrammeRowFilter;
import nl.ghnt.kit.paging.Conditions;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which expositions are asked for. */
public class ExpositieFilter extends ProgrammeRowFilter {

    @QueryParam("gemeente")
    @Pattern(regexp = "GM[0-9]{4}")
    @Parameter(description = "Alleen exposities die in deze gemeente stonden", example = "GM0599")
    String gemeente;

    @QueryParam("uitvoering")
    @Parameter(description = "Alleen exposities in deze uitvoering", example = "BUITEN")
    ReizendeExpositie.Uitvoering uitvoering;

    @Override
    protected void restrict(Conditions where) {
        where.and("locate(:gemeente, cast(this.inhoud.plaatsen as string)) > 0", "gemeente", quoted(gemeente))
                .and(
                        "locate(:uitvoering, cast(this.inhoud.uitvoering as string)) > 0",
                        "uitvoering",
                        quoted(uitvoering));
    }

    /** A value as it stands in a document. */
    private static String quoted(Object value) {
        return value == null ? null : "\"" + value + "\"";
    }
}
