package nl.ghnt.regions.afbeelding;

import io.quarkus.panache.common.Sort;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import nl.ghnt.kit.http.CsvWriter;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.paging.ListRequest;
import nl.ghnt.kit.paging.Ordering;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.Sorting;
import nl.ghnt.kit.time.TimeView;
import nl.ghnt.regions.feit.Volledigheid;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/indelingen/{code}/_afbeelding")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indelingen", description = "Manieren waarop Nederland is ingedeeld, door de tijd")
public class AfbeeldingResource {

    private static final Sorting SORTING =
            Sorting.by(Sort.by("van"), "naar").offering("van", "van").offering("naar", "naar");
    private static final Ordering<Beeldregel> ORDERS =
            new Ordering<Beeldregel>().as("van", Beeldregel.VAN_NAAR).as("naar", Beeldregel.NAAR_VAN);

    private final AfbeeldingService service;
    private final Responses responses;

    AfbeeldingResource(AfbeeldingService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @Operation(
            operationId = "leesAfbeeldingVanIndeling",
            summary = "Lees hoe de leden van een indeling samenhangen met die van een andere",
            description =
                    "Regio's, Veilig Thuis-regio's, centrumgemeenten en gemeenten. Elke regel zegt hoe zeker zij is; "
                            + "leden van beide zonder koppeling staan er met de reden bij.")
    @APIResponse(
            responseCode = "200",
            description = "De koppelingen en wat er geen heeft",
            headers =
                    @Header(
                            name = Volledigheid.HEADER,
                            description = "VOLLEDIG als elk lid een koppeling heeft, anders ONVOLLEDIG",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"VOLLEDIG", "ONVOLLEDIG"})),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = AfbeeldingApi.Response.class)))
    public RestResponse<List<AfbeeldingApi.Response>> search(
            @PathParam("code") @Parameter(description = "Code van de indeling, of GEMEENTEN", example = "GHNT-28")
                    String code,
            @Valid @BeanParam AfbeeldingFilter filter,
            @BeanParam TimeView time,
            @Valid @BeanParam ListRequest page) {
        Comparator<Beeldregel> order = ORDERS.comparator(SORTING.of(page));
        Afbeelding beeld = service.maak(code, filter, time);
        Page<Beeldregel> regels = Page.of(beeld.regels().stream().sorted(order).toList(), page);
        Volledigheid volledigheid = beeld.isVolledig() ? Volledigheid.VOLLEDIG : Volledigheid.ONVOLLEDIG;
        return volledigheid.op(responses.page(regels.map(regel -> AfbeeldingApi.Response.of(beeld, regel))));
    }
}
