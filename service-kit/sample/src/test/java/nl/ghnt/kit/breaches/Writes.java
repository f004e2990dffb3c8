package nl.ghnt.kit.breaches;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.problem.KitFault;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Writes that go wrong in one way each when several come at once. */
@Path("/breaches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Breaches", description = "Wrong on purpose")
public class Writes {

    private static final Single.Answer ANSWER = new Single.Answer("answer");

    private static final int LINES = 13;

    private final Responses responses;
    private final AtomicInteger made = new AtomicInteger();
    private final AtomicInteger changed = new AtomicInteger();
    private final AtomicInteger read = new AtomicInteger();
    private final AtomicInteger imported = new AtomicInteger();

    private final EntityManager entities;

    Writes(Responses responses, EntityManager entities) {
        this.responses = responses;
        this.entities = entities;
    }

    @POST
    @Path("a_write_takes_few_statements")
    @RolesAllowed("programmateam")
    @Transactional
    @Operation(operationId = "asksForEachLine", summary = "Asks the database for each line of a list")
    public RestResponse<Single.Answer> forEachLine() {
        for (int line = 0; line < LINES; line++) {
            entities.createNativeQuery("select " + line, Integer.class).getSingleResult();
        }
        return responses.created("/breaches/lines", ANSWER, 1);
    }

    @PUT
    @Path("of_six_at_once_with_one_etag_one_gets_its_way")
    @RolesAllowed("programmateam")
    @Operation(operationId = "everyoneGetsTheirWay", summary = "Does not look at the version")
    public RestResponse<Single.Answer> everyone(@BeanParam ExpectedVersion expected) {
        return responses.changed(ANSWER, 1);
    }

    @PUT
    @Path("of_six_at_once_with_any_etag_none_is_stale")
    @RolesAllowed("programmateam")
    @Operation(operationId = "staleAllTheSame", summary = "Says of any version that it is stale")
    public RestResponse<Single.Answer> stale(@BeanParam ExpectedVersion expected) {
        if (changed.incrementAndGet() > 1) {
            throw KitFault.VERSION_CHANGED.because("Changed before.");
        }
        return responses.changed(ANSWER, 1);
    }

    @POST
    @Path("of_six_at_once_who_import_the_same_none_is_refused/_import")
    @RolesAllowed("programmateam")
    @Operation(operationId = "noImportTwice", summary = "Takes in the same once")
    public RestResponse<Single.Answer> twice() {
        if (imported.incrementAndGet() > 1) {
            throw KitFault.IMPORT_REFUSED.because("Imported before.");
        }
        return RestResponse.ok(ANSWER);
    }

    @POST
    @Path("six_at_once_with_one_key_have_one_effect_and_one_answer")
    @RolesAllowed("programmateam")
    @Operation(operationId = "anEffectEachTime", summary = "Does not look at the key")
    public RestResponse<Single.Answer> eachTime() {
        return responses.created("/breaches/" + UUID.randomUUID(), ANSWER, 1);
    }

    @POST
    @Path("six_at_once_without_a_key_are_made_or_refused_by_a_rule")
    @RolesAllowed("programmateam")
    @Operation(operationId = "noNameOfItsOwn", summary = "Says no without the name of a rule")
    public RestResponse<Single.Answer> nameless() {
        if (made.incrementAndGet() > 1) {
            throw KitFault.CONFLICT.because("Made before.");
        }
        return responses.created("/breaches/made", ANSWER, 1);
    }

    @POST
    @Path("after_a_write_each_read_is_as_if_nothing_was_kept")
    @RolesAllowed("programmateam")
    @Operation(operationId = "writesAside", summary = "Writes what the database does not hear of")
    public RestResponse<Single.Answer> aside() {
        return responses.created("/breaches/aside", ANSWER, 1);
    }

    @GET
    @Path("after_a_write_each_read_is_as_if_nothing_was_kept")
    @PermitAll
    @Operation(
            operationId = "neverTheSame",
            summary = "Says something else each time, which the database does not hear of")
    public Single.Answer neverTheSame() {
        return new Single.Answer("answer " + read.incrementAndGet());
    }
}
