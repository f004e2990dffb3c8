package nl.ghnt.projectpool.thema;

import jakarta.ws.rs.QueryParam;
import nl.ghnt.kit.codes.KnownCode;
import nl.ghnt.kit.data.ProgrammeRowFilter;
import nl.ghnt.kit.paging.Conditions;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which themes are asked for. */
public class ThemaFilter extends ProgrammeRowFilter {

    @QueryParam("doelgroep")
    @KnownCode("doelgroep")
    @Parameter(description = "Alleen thema's over deze doelgroep (code)")
    String doelgroep;

    @Override
    protected void restrict(Conditions where) {
        where.and("this.inhoud.doelgroep = :doelgroep", "doelgroep", doelgroep);
    }
}
