package nl.ghnt.projectpool.overzicht;

import io.quarkus.panache.common.Sort;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.ghnt.kit.http.CsvWriter;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.paging.ListRequest;
import nl.ghnt.kit.paging.Ordering;
import nl.ghnt.kit.paging.Sorting;
import nl.ghnt.projectpool.Rollen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Overzichten",
        description =
                "Rondes en projecten samen geteld: anders dan Dekking en Kerncijfers, die zeggen wat de bronnen zeggen")
public class OverzichtResource {

    private static final String SVG = "image/svg+xml";

    /** Of which rounds it is asked what regions asked and got. */
    public static class BestedingFilter extends OverzichtFilter {

        static final Sorting SORTING = Sorting.by(Sort.by("regio"), "ronde")
                .offering("regio", "regio")
                .offering("gevraagd", "gevraagd")
                .offering("toegekend", "toegekend");
    }

    private static final Ordering<OverzichtApi.Regiobesteding> BESTEDINGSVOLGORDE = new Ordering<
                    OverzichtApi.Regiobesteding>()
            .by("regio", OverzichtApi.Regiobesteding::regio)
            .by("ronde", OverzichtApi.Regiobesteding::ronde)
            .by("gevraagd", OverzichtApi.Regiobesteding::gevraagd)
            .by("toegekend", OverzichtApi.Regiobesteding::toegekend);

    /** Of which rounds projects are counted by theme and region. */
    public static class CelFilter extends OverzichtFilter {

        static final Sorting SORTING = Sorting.by(Sort.by("thema"), "regio")
                .offering("thema", "thema")
                .offering("regio", "regio")
                .offering("projecten", "projecten")
                .offering("toegekend", "toegekend");
    }

    private static final Ordering<OverzichtApi.Cel> CELVOLGORDE = new Ordering<OverzichtApi.Cel>()
            .by("thema", OverzichtApi.Cel::thema)
            .by("regio", OverzichtApi.Cel::regio)
            .by("projecten", OverzichtApi.Cel::projecten)
            .by("toegekend", OverzichtApi.Cel::toegekend);

    /** Of which rounds projects are counted by target group. */
    public static class DoelgroepFilter extends OverzichtFilter {

        static final Sorting SORTING = Sorting.by(Sort.by("doelgroep"), "doelgroep")
                .offering("doelgroep", "doelgroep")
                .offering("projecten", "projecten");
    }

    private static final Ordering<OverzichtApi.Doelgroep> DOELGROEPVOLGORDE = new Ordering<OverzichtApi.Doelgroep>()
            .by("doelgroep", OverzichtApi.Doelgroep::doelgroep)
            .by("projecten", OverzichtApi.Doelgroep::projecten);

    private final OverzichtService service;
    private final Responses responses;

    OverzichtResource(OverzichtService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    /** The drawings, from one template; it is checked when the service is built. */
    @CheckedTemplate(basePath = "overzicht")
    static class Sjabloon {

        static native TemplateInstance tekening(Tekening tekening);
    }

    @GET
    @Path("regiobestedingen")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.OPDRACHTGEVER, Rollen.BEHEERDER, Rollen.LEZEN})
    @Operation(
            operationId = "zoekRegiobestedingen",
            summary = "Zoek wat regio's vroegen en kregen, per ronde",
            description = "Bedragen zijn aandelen. Een regio die nog nooit meedeed staat er eenmaal in, zonder ronde.")
    public RestResponse<List<OverzichtApi.Regiobesteding>> bestedingen(
            @BeanParam BestedingFilter filter, @Valid @BeanParam ListRequest page) {
        return responses.page(BESTEDINGSVOLGORDE.page(
                service.regiobestedingen(filter).stream(), page, BestedingFilter.SORTING.of(page)));
    }

    @GET
    @Path("projectdekking")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(
            operationId = "zoekProjectdekking",
            summary = "Zoek hoeveel projecten regio's op thema's hebben",
            description =
                    "Geteld uit de projecten die hier zijn, zodra zij openbaar zijn. De gedrukte tabel van eerdere"
                            + " rondes staat bij Dekking: 90 vermeldingen, 96 paren, en 108 projecten die niet een voor een"
                            + " bekend zijn. Een paar zegt daar dat er ten minste een project is; hier hoeveel. Een project telt bij"
                            + " elk thema en elke regio, dus ook hier zijn paren geen projecten.")
    public RestResponse<List<OverzichtApi.Cel>> cellen(
            @BeanParam CelFilter filter, @Valid @BeanParam ListRequest page) {
        return responses.page(CELVOLGORDE.page(service.cellen(filter).stream(), page, CelFilter.SORTING.of(page)));
    }

    @GET
    @Path("doelgroepdekking")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(
            operationId = "zoekDoelgroepdekking",
            summary = "Zoek hoeveel projecten over doelgroepen van actielijn 3 gaan",
            description = "Alle doelgroepen: een zonder project is een leemte.")
    public RestResponse<List<OverzichtApi.Doelgroep>> doelgroepen(
            @BeanParam DoelgroepFilter filter, @Valid @BeanParam ListRequest page) {
        return responses.page(
                DOELGROEPVOLGORDE.page(service.doelgroepen(filter).stream(), page, DoelgroepFilter.SORTING.of(page)));
    }

    @GET
    @Path("projectdekking/svg")
    @Produces(SVG)
    @PermitAll
    @Operation(
            operationId = "leesProjectdekkingAlsTekening",
            summary = "Lees de projecten per thema en regio als tekening",
            description = "Wat openbaar is voor iedereen; voor een bevoegde rol alles.")
    @APIResponse(
            responseCode = "200",
            description = "De tekening",
            content = @Content(mediaType = SVG, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<String> matrix(@BeanParam OverzichtFilter filter) {
        return teken(service.matrix(filter));
    }

    @GET
    @Path("regiobestedingen/svg")
    @Produces(SVG)
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.OPDRACHTGEVER, Rollen.BEHEERDER, Rollen.LEZEN})
    @Operation(operationId = "leesRegiobestedingenAlsTekening", summary = "Lees wat regio's kregen als tekening")
    @APIResponse(
            responseCode = "200",
            description = "De tekening",
            content = @Content(mediaType = SVG, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<String> geldkaart(@BeanParam OverzichtFilter filter) {
        return teken(service.geldkaart(filter));
    }

    private static RestResponse<String> teken(Tekening tekening) {
        return RestResponse.ResponseBuilder.ok(Sjabloon.tekening(tekening).render(), SVG)
                .build();
    }
}
