package nl.ghnt.governance.programma;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.ghnt.kit.http.CsvWriter;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.paging.ListRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/programmas")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programma", description = "Het programma zelf: doelen, periode, opvolger")
public class ProgrammaResource {

    private final ProgrammaService service;
    private final Responses responses;

    ProgrammaResource(ProgrammaService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(operationId = "zoekProgrammas", summary = "Zoek programma's")
    public RestResponse<List<ProgrammaApi.Response>> search(
            @Valid @BeanParam ProgrammaFilter filter, @Valid @BeanParam ListRequest page) {
        return responses.page(
                service.search(filter, page, ProgrammaFilter.SORTING.of(page)).map(ProgrammaApi.Response::of));
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "leesProgramma", summary = "Lees een programma")
    public RestResponse<ProgrammaApi.Response> read(
            @PathParam("code") @Parameter(description = "Code van het programma", example = "ghnt") String code) {
        return responses.read(service.get(code), ProgrammaApi.Response::of);
    }
}
