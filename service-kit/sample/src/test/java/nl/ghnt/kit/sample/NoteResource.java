package nl.ghnt.kit.sample;

import io.quarkus.panache.common.Sort;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
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
import nl.ghnt.kit.time.PartialDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/notes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notes", description = "To try the kit")
public class NoteResource {

    private static final Sorting SORTING = Sorting.by(Sort.by("text"), "id").offering("text", "text");

    private final NoteService service;
    private final Responses responses;

    NoteResource(NoteService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    public enum Colour {
        RED,
        BLUE
    }

    @Schema(name = "NoteRequest")
    public record Request(
            @NotBlank @Size(max = 100) String text,
            @NotNull @Max(10) Integer pages,
            Colour colour,
            PartialDate moment,
            List<@Valid Part> parts) {}

    @Schema(name = "NotePart")
    public record Part(@NotBlank @Size(max = 100) String name, LocalDate day) {}

    @Schema(name = "Note")
    public record Reply(UUID id, String text, int pages) {

        static Reply of(Note note) {
            return new Reply(note.id(), note.text(), note.pages());
        }
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(operationId = "listNotes", summary = "List notes")
    public RestResponse<List<Reply>> list(@BeanParam ChangedSince changed, @Valid @BeanParam ListRequest page) {
        return responses.page(
                service.list(changed.gewijzigdSinds(), page, SORTING.of(page)).map(Reply::of));
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "readNote", summary = "Read a note")
    public RestResponse<Reply> read(@PathParam("id") UUID id) {
        Note note = service.get(id);
        return responses.read(Reply.of(note), note.version());
    }

    @POST
    @Idempotent
    @RolesAllowed({"programmateam", "sample:schrijven"})
    @Operation(operationId = "writeNote", summary = "Write a note")
    public RestResponse<Reply> write(@Valid @NotNull Request request) {
        Note note = service.write(request.text(), request.pages());
        return responses.created("/notes/" + note.id(), Reply.of(note), note.version());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed("programmateam")
    @Operation(operationId = "rewriteNote", summary = "Rewrite a note")
    public RestResponse<Reply> rewrite(
            @PathParam("id") UUID id, @BeanParam ExpectedVersion expected, @Valid @NotNull Request request) {
        Note note = service.rewrite(id, expected, request.text(), request.pages());
        return responses.changed(Reply.of(note), note.version());
    }

    @GET
    @Path("{id}/audittrail")
    @RolesAllowed({"beheerder", "kernteam"})
    @Operation(operationId = "readNoteAudit", summary = "Read who changed a note")
    public RestResponse<List<AuditRecord>> audit(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return responses.audittrail("/notes/" + id, page);
    }
}
