package nl.ghnt.kit.breaches;

import io.quarkus.panache.common.Sort;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import nl.ghnt.kit.http.CsvWriter;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.Ordering;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.paging.Sorting;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Lists of two things that are wrong in one way each. */
@Path("/breaches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Breaches", description = "Wrong on purpose")
public class Lists {

    static final Instant CHANGED = Instant.parse("2026-01-01T00:00:00Z");
    static final List<Thing> THINGS =
            List.of(new Thing("a", CHANGED), new Thing("b", CHANGED.plusSeconds(1)), new Thing("c", CHANGED));

    private static final Sorting SORTING = Sorting.by(Sort.by("name"), "name").offering("name", "name");
    private static final Ordering<Thing> ORDER = new Ordering<Thing>().by("name", Thing::name);

    private final Responses responses;

    Lists(Responses responses) {
        this.responses = responses;
    }

    @Schema(name = "Thing")
    public record Thing(String name, Instant gewijzigdOp) {}

    @GET
    @Path("a_page_has_limits")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(operationId = "pageWithoutLimits", summary = "Takes any page")
    public RestResponse<List<Thing>> withoutLimits(
            @BeanParam ChangedSince changed,
            @QueryParam("sort") String sort,
            @QueryParam("page") @DefaultValue("1") Integer page,
            @QueryParam("pageSize") @DefaultValue("20") Integer size) {
        return page(changed, SORTING.parse(sort), PageRequest.of(Math.max(page, 1), size));
    }

    @GET
    @Path("a_list_is_in_the_order_asked_for")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(operationId = "listInNoOrder", summary = "Knows its orders and has one")
    public RestResponse<List<Thing>> inNoOrder(
            @BeanParam ChangedSince changed, @QueryParam("sort") String sort, @Valid @BeanParam PageRequest page) {
        SORTING.parse(sort);
        return page(changed, SORTING.parse(null), page);
    }

    @GET
    @Path("a_list_tells_what_changed_since")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(operationId = "listOfNothingNew", summary = "Tells nothing when asked for what changed")
    public RestResponse<List<Thing>> nothingNew(
            @BeanParam ChangedSince changed, @QueryParam("sort") String sort, @Valid @BeanParam PageRequest page) {
        List<Thing> shown = changed.gewijzigdSinds() == null ? THINGS : List.of();
        return responses.page(Page.of(ordered(shown, SORTING.parse(sort)), page));
    }

    @GET
    @Path("a_code_that_does_not_exist_is_400")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(operationId = "listOfAnyCode", summary = "Answers none for a code that does not exist")
    public RestResponse<List<Thing>> ofAnyCode(
            @BeanParam ChangedSince changed,
            @QueryParam("topic") String topic,
            @QueryParam("sort") String sort,
            @Valid @BeanParam PageRequest page) {
        List<Thing> shown = THINGS.stream()
                .filter(thing -> topic == null || thing.name().equals(topic))
                .toList();
        return responses.page(Page.of(ordered(shown, SORTING.parse(sort)), page));
    }

    @GET
    @Path("faults_of_every_kind_are_told_at_once")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(operationId = "oneFaultAtATime", summary = "Tells the first fault and no other")
    public RestResponse<List<Thing>> oneFaultAtATime(
            @BeanParam ChangedSince changed, @QueryParam("sort") String sort, @Valid @BeanParam PageRequest page) {
        return page(changed, SORTING.parse(sort), page);
    }

    @GET
    @Path("a_code_that_does_not_exist_is_told_in_the_language_asked_for")
    @PermitAll
    @Operation(operationId = "alwaysDutchOfACode", summary = "Says in Dutch that there is no such code")
    public List<Thing> alwaysDutchOfACode(@QueryParam("topic") String topic) {
        return THINGS;
    }

    @GET
    @Path("a_filter_without_a_value_is_400")
    @PermitAll
    @Operation(operationId = "filterWithoutValue", summary = "Takes a filter without a value for none")
    public List<Thing> filterWithoutValue(@QueryParam("topic") String topic) {
        return THINGS;
    }

    @GET
    @Path("who_has_the_csv_already_gets_304")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(operationId = "csvAgain", summary = "Writes CSV for whoever has it already")
    public RestResponse<List<Thing>> csvAgain(
            @BeanParam ChangedSince changed, @QueryParam("sort") String sort, @Valid @BeanParam PageRequest page) {
        return page(changed, SORTING.parse(sort), page);
    }

    @GET
    @Path("head_of_csv_answers_as_get_without_a_body")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(operationId = "headOfNoCsv", summary = "Answers HEAD of CSV as if it were JSON")
    public RestResponse<List<Thing>> headOfNoCsv(
            @BeanParam ChangedSince changed, @QueryParam("sort") String sort, @Valid @BeanParam PageRequest page) {
        return page(changed, SORTING.parse(sort), page);
    }

    @GET
    @Path("a_list_can_be_had_as_csv")
    @PermitAll
    @Operation(operationId = "listWithoutCsv", summary = "Only JSON")
    public RestResponse<List<Thing>> withoutCsv(
            @BeanParam ChangedSince changed, @QueryParam("sort") String sort, @Valid @BeanParam PageRequest page) {
        return page(changed, SORTING.parse(sort), page);
    }

    private RestResponse<List<Thing>> page(ChangedSince changed, Sort sort, PageRequest page) {
        List<Thing> shown = THINGS.stream()
                .filter(thing -> changed.includes(thing.gewijzigdOp()))
                .toList();
        return responses.page(Page.of(ordered(shown, sort), page));
    }

    private static List<Thing> ordered(List<Thing> things, Sort sort) {
        Comparator<Thing> order = ORDER.comparator(sort);
        return things.stream().sorted(order).toList();
    }
}
