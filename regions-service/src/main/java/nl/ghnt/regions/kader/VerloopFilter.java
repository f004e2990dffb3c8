package nl.ghnt.regions.kader;

import io.quarkus.panache.common.Sort;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.Sorting;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is asked of the course of an element of the frame. */
public class VerloopFilter extends ChangedSince {

    static final Sorting SORTING = Sorting.by(Sort.by("beginGeldigheid"), "geregistreerdOp")
            .offering("beginGeldigheid", "beginGeldigheid")
            .offering("geregistreerdOp", "geregistreerdOp");

    @QueryParam("geldigOp")
    @Parameter(description = "Alleen wat op deze dag gold. Standaard de hele geschiedenis.")
    LocalDate geldigOp;

    @QueryParam("beschikbaarOp")
    @Parameter(description = "Wat wisten we op dit moment? Standaard nu.")
    Instant beschikbaarOp;

    Instant moment(Clock clock) {
        return beschikbaarOp == null ? clock.instant() : beschikbaarOp;
    }

    boolean laatDoor(Kaderomschrijving omschrijving) {
        return (geldigOp == null || omschrijving.geldigheid().includes(geldigOp))
                && includes(omschrijving.geregistreerdOp());
    }
}
