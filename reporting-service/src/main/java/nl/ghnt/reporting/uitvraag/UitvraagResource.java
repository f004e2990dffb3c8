package nl.ghnt.reporting.uitvraag;

import io.quarkus.panache.common.Sort;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.audit.AuditRecord;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.http.CsvWriter;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.idempotency.Idempotent;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.ListRequest;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.paging.Sorting;
import nl.ghnt.reporting.Periode;
import nl.ghnt.reporting.Rechten;
import nl.ghnt.reporting.Rollen;
import nl.ghnt.reporting.vragenlijst.Vragenlijst;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/uitvragen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Uitvragen", description = "Een vragenlijst uitgezet bij de regio's van één dag, met een sluitingsdatum")
public class UitvraagResource {

    private static final Sorting SORTING = Sorting.by(Sort.descending("geopendOp"), "id")
            .offering("periode", "periode")
            .offering("sluitingsdatum", "sluitingsdatum")
            .offering("gewijzigdOp", "gewijzigdOp");

    private final UitvraagService service;
    private final Responses responses;
    private final Rechten rechten;

    UitvraagResource(UitvraagService service, Responses responses, Rechten rechten) {
        this.service = service;
        this.responses = responses;
        this.rechten = rechten;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(operationId = "zoekUitvragen", summary = "Zoek uitvragen")
    public RestResponse<List<UitvraagApi.Item>> search(
            @QueryParam("periode")
                    @Pattern(regexp = Periode.PATTERN)
                    @Parameter(description = "Alleen uitvragen over deze periode, bijvoorbeeld 2021-H2")
                    String periode,
            @QueryParam("soort") @Parameter(description = "Alleen uitvragen van deze soort") Vragenlijst.Soort soort,
            @QueryParam("status") @Parameter(description = "Alleen uitvragen met deze status") Uitvraag.Status status,
            @BeanParam ChangedSince changed,
            @Valid @BeanParam ListRequest page) {
        UitvraagFilter filter =
                new UitvraagFilter(Periode.ofNullable(periode), soort, status, changed.gewijzigdSinds());
        Collection<String> regios = rechten.leestVolledigheidVan();
        return responses.page(service.search(filter, regios, page, SORTING.of(page))
                .map(uitvraag -> UitvraagApi.Item.of(uitvraag, regios)));
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "leesUitvraag", summary = "Lees een uitvraag met haar populatie")
    public RestResponse<UitvraagApi.Response> read(@PathParam("id") UUID id) {
        Uitvraag uitvraag = service.get(id);
        return responses.read(show(uitvraag), uitvraag.version(leestVan()));
    }

    @POST
    @Idempotent
    @RolesAllowed(Rollen.PROGRAMMATEAM)
    @Operation(
            operationId = "openUitvraag",
            summary = "Open een uitvraag",
            description = "De populatie wordt bevroren: de regio's die op de peildatum golden, bij een thematische"
                    + " vragenlijst elk met de thema's die zij als eigen prioriteiten voor de periode koos.")
    public RestResponse<UitvraagApi.Response> open(@NotNull @Valid UitvraagApi.Request request) {
        Uitvraag uitvraag = service.open(request.toOpening());
        return responses.created("/uitvragen/" + uitvraag.id(), show(uitvraag), uitvraag.version());
    }

    @POST
    @Idempotent
    @Path("_proef")
    @RolesAllowed(Rollen.PROGRAMMATEAM)
    @Operation(
            operationId = "beproefUitvraag",
            summary = "Laat zien wie een uitvraag nu zou bevragen, en waarnaar",
            description = "Controleert alles wat bij het openen wordt gecontroleerd, en verandert niets.")
    public RestResponse<UitvraagApi.Proef> proef(@NotNull @Valid UitvraagApi.Request request) {
        return RestResponse.ok(UitvraagApi.Proef.of(service.proef(request.toOpening())));
    }

    @POST
    @Idempotent
    @Path("{id}/sluiting")
    @RolesAllowed(Rollen.PROGRAMMATEAM)
    @Operation(
            operationId = "sluitUitvraag",
            summary = "Sluit een uitvraag",
            description = "Eerste inzendingen worden niet meer aangenomen; wat is ingediend kan nog worden beoordeeld,"
                    + " aangevuld na teruggave en gecorrigeerd.")
    public RestResponse<UitvraagApi.Response> sluit(@PathParam("id") UUID id, @BeanParam ExpectedVersion expected) {
        return responses.changed(service.sluit(id, expected), this::show);
    }

    @POST
    @Idempotent
    @Path("{id}/uitzonderingen")
    @RolesAllowed(Rollen.PROGRAMMATEAM)
    @Operation(
            operationId = "verleenUitzondering",
            summary = "Laat een regio na sluiting alsnog voor het eerst indienen",
            description = "Tot en met een dag; een latere uitzondering voor dezelfde regio vervangt de eerdere.")
    public RestResponse<UitvraagApi.Response> verleen(
            @PathParam("id") UUID id,
            @BeanParam ExpectedVersion expected,
            @NotNull @Valid UitvraagApi.UitzonderingRequest request) {
        return responses.changed(service.verleen(id, expected, request.toUitzondering()), this::show);
    }

    @GET
    @Path("{id}/audittrail")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.BEHEERDER})
    @Operation(operationId = "leesAudittrailVanUitvraag", summary = "Lees wie wat wijzigde, wanneer en waarom")
    public RestResponse<List<AuditRecord>> audittrail(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        service.get(id);
        return responses.audittrail("/uitvragen/" + id, page);
    }

    private UitvraagApi.Response show(Uitvraag uitvraag) {
        return UitvraagApi.Response.of(uitvraag, leestVan());
    }

    private Collection<String> leestVan() {
        return rechten.leestVolledigheidVan();
    }
}
