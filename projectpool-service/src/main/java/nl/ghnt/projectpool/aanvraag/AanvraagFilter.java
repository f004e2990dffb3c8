package nl.ghnt.projectpool.aanvraag;

import io.quarkus.panache.common.Sort;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.ghnt.kit.codes.KnownCode;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.Sorting;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which applications are asked for. */
public class AanvraagFilter extends ChangedSince {

    static final Sorting SORTING = Sorting.by(Sort.descending("nummer"), "id")
            .offering("nummer", "nummer")
            .offering("titel", "titel")
            .offering("gemeente", "gemeente")
            .offering("bedrag", "bedrag")
            .offering("ingediendOp", "ingediendOp")
            .offering("gewijzigdOp", "gewijzigdOp");

    @QueryParam("ronde")
    @Parameter(description = "Alleen aanvragen in deze ronde")
    UUID ronde;

    @QueryParam("status")
    @Parameter(description = "Alleen aanvragen die daar nu staan")
    Aanvraag.Status status;

    @QueryParam("gemeente")
    @Parameter(description = "Alleen aanvragen van deze gemeente (CBS-code)")
    String gemeente;

    @QueryParam("regio")
    @Parameter(description = "Alleen aanvragen waaraan deze regio meedoet: code, of een schrijfwijze van de naam")
    String regio;

    @QueryParam("thema")
    @KnownCode("thema")
    @Parameter(description = "Alleen aanvragen over dit thema")
    String thema;

    @QueryParam("impuls")
    @Parameter(description = "Alleen aanvragen met deze impuls")
    Impuls impuls;

    @QueryParam("titel")
    @Parameter(description = "Alleen aanvragen met dit in de titel, hoe ook gespeld")
    String titel;
}
