package nl.ghnt.governance.vergaderritme;

import io.quarkus.panache.common.Sort;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.ghnt.kit.http.CsvWriter;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.ListRequest;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.Sorting;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/gremia")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Vergaderritme", description = "Hoe vaak gremia horen te vergaderen, en hoe vaak zij dat deden")
public class VergaderritmeResource {

    private static final Sorting SORTING = Sorting.by(Sort.by("beginGeldigheid"), "code")
            .offering("beginGeldigheid", "beginGeldigheid")
            .offering("onderwerp", "onderwerp")
            .offering("gewijzigdOp", "gewijzigdOp");

    private final VergaderritmeService service;
    private final Responses responses;

    VergaderritmeResource(VergaderritmeService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @Path("{code}/vergaderritme")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(
            operationId = "leesVergaderritme",
            summary = "Lees de normen van een gremium in een jaar, naast wat gepland en gehouden is",
            description = "Leeg in een jaar waarin geen norm gold: van na het programma is er geen bekend.")
    public RestResponse<List<VergaderritmeApi.Response>> read(
            @PathParam("code") String code,
            @QueryParam("jaar")
                    @Min(2018)
                    @Max(2100)
                    @Parameter(description = "Kalenderjaar; standaard dit jaar, of het laatste waarin een norm gold")
                    Integer jaar,
            @BeanParam ChangedSince changed,
            @Valid @BeanParam ListRequest page) {
        VergaderritmeService.Jaaroverzicht overzicht = service.inYear(code, jaar, changed, SORTING.of(page));
        return responses.page(Page.of(overzicht.normen(), page)
                .map(naleving -> VergaderritmeApi.Response.of(naleving, overzicht.jaar())));
    }
}
