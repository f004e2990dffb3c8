package nl.ghnt.kit.breaches;

import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.ghnt.kit.audit.AuditTrail;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.kept.OfTheMoment;
import nl.ghnt.kit.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Reads and writes that are wrong in one way each; those that {@link Saboteur} makes wrong are right here. */
@Path("/breaches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Breaches", description = "Wrong on purpose")
public class Single {

    private static final Answer ANSWER = new Answer("answer");

    private final Responses responses;
    private final EntityManager entities;
    private final AuditTrail audit;
    private boolean noted;

    Single(Responses responses, EntityManager entities, AuditTrail audit) {
        this.audit = audit;
        this.responses = responses;
        this.entities = entities;
    }

    @Schema(name = "Answer")
    public record Answer(@NotNull String text) {}

    @Schema(name = "Answer2")
    public record SecondOfThatName(String text) {}

    @GET
    @Path("every_answer_has_the_headers")
    @PermitAll
    @Operation(operationId = "withoutHeaders", summary = "Has no API-Version")
    public Answer withoutHeaders() {
        return ANSWER;
    }

    @GET
    @Path("every_read_finds_something")
    @PermitAll
    @Operation(operationId = "findsNothing", summary = "Finds nothing")
    public java.util.List<Answer> nothing() {
        return java.util.List.of();
    }

    @GET
    @Path("a_first_try_gives_an_answer/{code}")
    @PermitAll
    @Operation(operationId = "withoutExample", summary = "Does not say which codes there are")
    public Answer withoutExample(@PathParam("code") String code) {
        return ANSWER;
    }

    @GET
    @Path("a_problem_is_in_one_language")
    @PermitAll
    @Operation(operationId = "alwaysDutch", summary = "Says no in Dutch to everybody")
    public Answer alwaysDutch() {
        return ANSWER;
    }

    @GET
    @Path("every_kind_of_problem_is_explained_in_both_languages")
    @PermitAll
    @Operation(operationId = "unexplained", summary = "Lists problems in no language")
    public java.util.List<Answer> unexplained() {
        return java.util.List.of(ANSWER);
    }

    @GET
    @Path("every_operation_is_described")
    @PermitAll
    @Operation(operationId = "undescribed")
    public Answer undescribed() {
        return ANSWER;
    }

    @GET
    @Path("every_schema_has_a_name_of_its_own")
    @PermitAll
    @Operation(operationId = "secondOfThatName", summary = "Has a schema with a number")
    public SecondOfThatName numbered() {
        return new SecondOfThatName("numbered");
    }

    @GET
    @Path("without_a_good_token_a_secured_operation_is_401")
    @RolesAllowed("programmateam")
    @Operation(operationId = "withoutToken", summary = "Takes any token")
    public Answer withoutToken() {
        return ANSWER;
    }

    @GET
    @Path("what_is_kept_for_one_is_not_for_another")
    @RolesAllowed("programmateam")
    @Operation(operationId = "keptForAll", summary = "Gives to all what it gave to one")
    public Answer keptForAll() {
        return ANSWER;
    }

    @GET
    @Path("what_is_asked_again_is_kept")
    @PermitAll
    @Transactional
    @OfTheMoment
    @Operation(operationId = "neverKept", summary = "Is never kept, and gives no reason")
    public Answer neverKept() {
        entities.createNativeQuery("select 1", Integer.class).getSingleResult();
        return ANSWER;
    }

    @GET
    @Path("what_is_noted_when_read_is_noted_each_time")
    @RolesAllowed("programmateam")
    @Transactional
    @Operation(operationId = "notedOnce", summary = "Notes who reads it the first time")
    public Answer notedOnce() {
        if (!noted) {
            noted = true;
            audit.noteReading("breach-gelezen", java.util.List.of("/breaches"));
        }
        return ANSWER;
    }

    @GET
    @Path("a_public_operation_asks_for_no_token")
    @PermitAll
    @Operation(operationId = "asksForToken", summary = "Asks for a token all the same")
    public Answer asksForToken() {
        throw new UnauthorizedException();
    }

    @GET
    @Path("only_the_roles_in_the_description_get_in")
    @RolesAllowed("programmateam")
    @Operation(operationId = "moreRoles", summary = "Lets in a role that it does not describe")
    public Answer moreRoles() {
        return ANSWER;
    }

    @GET
    @Path("who_has_an_answer_already_gets_304")
    @PermitAll
    @Operation(operationId = "answersAgain", summary = "Answers whoever has it already")
    public Answer again() {
        return ANSWER;
    }

    @GET
    @Path("what_is_no_etag_is_400")
    @PermitAll
    @Operation(operationId = "anyEtag", summary = "Takes anything for an ETag")
    public Answer anyEtag() {
        return ANSWER;
    }

    @GET
    @Path("a_slash_at_the_end_is_404")
    @PermitAll
    @Operation(operationId = "slashAtTheEnd", summary = "Answers with a slash at the end too")
    public Answer slash() {
        return ANSWER;
    }

    @GET
    @Path("a_method_that_is_not_there_is_405_with_allow")
    @PermitAll
    @Operation(operationId = "anyMethod", summary = "Does not say which methods there are")
    public Answer anyMethod() {
        return ANSWER;
    }

    @GET
    @Path("options_tells_the_methods_that_are_there")
    @PermitAll
    @Operation(operationId = "withoutOptions", summary = "Answers OPTIONS as if it were GET")
    public Answer withoutOptions() {
        return ANSWER;
    }

    @GET
    @Path("head_answers_as_get_without_a_body")
    @PermitAll
    @Operation(operationId = "withoutHead", summary = "Has nothing for HEAD")
    public Answer withoutHead() {
        return ANSWER;
    }

    @GET
    @Path("an_unknown_parameter_is_400")
    @PermitAll
    @Operation(operationId = "anyParameter", summary = "Takes any parameter")
    public Answer anyParameter() {
        return ANSWER;
    }

    @GET
    @Path("an_unknown_format_is_406")
    @PermitAll
    @Operation(operationId = "anyFormat", summary = "Answers JSON whatever was asked")
    public Answer anyFormat() {
        return ANSWER;
    }

    @PUT
    @Path("a_body_that_is_no_json_is_400")
    @PermitAll
    @Operation(operationId = "anyBody", summary = "Takes what is no JSON")
    public RestResponse<Answer> anyBody(@Valid @NotNull Answer body) {
        return responses.changed(body, 1);
    }

    @PUT
    @Path("an_unknown_property_is_400")
    @PermitAll
    @Operation(operationId = "anyProperty", summary = "Takes what it does not know")
    public RestResponse<Answer> anyProperty(@Valid @NotNull Answer body) {
        return responses.changed(body, 1);
    }

    @PUT
    @Path("another_media_type_is_415")
    @PermitAll
    @Operation(operationId = "anyMediaType", summary = "Takes any media type")
    public RestResponse<Answer> anyMediaType(@Valid @NotNull Answer body) {
        return responses.changed(body, 1);
    }

    @PUT
    @Path("a_change_without_if_match_is_428")
    @PermitAll
    @Operation(operationId = "withoutIfMatch", summary = "Changes without If-Match")
    public RestResponse<Answer> withoutIfMatch(@BeanParam ExpectedVersion expected, @Valid @NotNull Answer body) {
        return responses.changed(body, 1);
    }

    @GET
    @Path("of_every_thing_it_can_be_read_who_did_what_to_it/{id}")
    @PermitAll
    @Operation(operationId = "withoutAudit", summary = "Has versions and no audit trail")
    public RestResponse<Answer> withoutAudit(@PathParam("id") @Parameter(example = "one") String id) {
        return responses.read(ANSWER, 1);
    }

    @GET
    @Path("a_read_asked_again_translates_no_query")
    @PermitAll
    @Transactional
    @Operation(operationId = "listOfParameters", summary = "Asks for some of a list")
    public Answer listOfParameters() {
        entities.createQuery("from Note where text in (:texts)")
                .setParameter("texts", java.util.List.of("one", "two"))
                .getResultList();
        return ANSWER;
    }

    @GET
    @Path("a_read_takes_few_statements")
    @PermitAll
    @Transactional
    @Operation(operationId = "manyStatements", summary = "Asks the database again for each row")
    public Answer manyStatements(@Valid @BeanParam PageRequest page) {
        for (int i = 0; i < page.size(); i++) {
            entities.createNativeQuery("select " + i, Integer.class).getSingleResult();
        }
        return ANSWER;
    }
}
