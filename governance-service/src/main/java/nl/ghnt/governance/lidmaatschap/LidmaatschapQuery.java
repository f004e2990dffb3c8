package nl.ghnt.governance.lidmaatschap;

import io.quarkus.panache.common.Sort;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.UUID;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.Sorting;
import nl.ghnt.kit.time.TimeView;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What every list of memberships can be asked. */
public class LidmaatschapQuery extends ChangedSince {

    static final Sorting SORTING = Sorting.by(Sort.by("inhoud.beginGeldigheid"), "id")
            .offering("beginGeldigheid", "inhoud.beginGeldigheid")
            .offering("soort", "soort")
            .offering("geregistreerdOp", "geregistreerdOp");

    @QueryParam("soort")
    @Parameter(description = "Alleen deze soort")
    Lidmaatschap.Soort soort;

    @BeanParam
    TimeView time;

    /** The filter; without {@code geldigOp} all periods are asked for. */
    LidmaatschapFilter filter(String gremium, String functie, String organisatie, UUID persoon, Clock clock) {
        return new LidmaatschapFilter(
                gremium,
                functie,
                organisatie,
                persoon,
                soort,
                time.asksValidOn() ? time.validOn(clock) : null,
                time.knownAt(clock),
                gewijzigdSinds());
    }
}
