package nl.ghnt.regions.stuk;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import nl.ghnt.kit.codes.KnownCode;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.regions.feit.Herinnering;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which pieces of one kind are asked for, and what that means in a query on {@code this} piece. */
public abstract class StukFilter extends ChangedSince {

    @QueryParam("regio")
    @KnownCode("regio")
    @Size(max = 100)
    @Parameter(description = "Alleen van deze regio", example = "twente")
    String regio;

    /** Adds what this kind of piece can be asked for besides. */
    protected abstract void beperk(Conditions where);

    /** Of some pieces the ones asked for, as they were told at a moment. */
    Conditions where(Conditions stukken, Instant moment) {
        Conditions where = Herinnering.toen(stukken, moment)
                .and("this.regio = :regio", "regio", regio)
                .and("this.gewijzigdOp >= :gewijzigdSinds", "gewijzigdSinds", gewijzigdSinds());
        beperk(where);
        return where;
    }
}
