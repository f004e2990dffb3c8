package nl.ghnt.kit.sample;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Goes wrong in ways that no operation should. */
@Path("/errors")
public class ErrorResource {

    static final String WRITTEN_BY_A_READ = "written by a read";

    private final NoteService notes;

    ErrorResource(NoteService notes) {
        this.notes = notes;
    }

    @GET
    @Path("{kind}")
    @PermitAll
    @Operation(hidden = true)
    public String error(@PathParam("kind") String kind) throws JsonProcessingException {
        if ("depth".equals(kind)) {
            throw new StackOverflowError();
        }
        if ("write".equals(kind)) {
            return notes.write(WRITTEN_BY_A_READ, 1).text();
        }
        if ("json".equals(kind)) {
            throw new JsonParseException(null, "not of the caller");
        }
        throw MismatchedInputException.from(null, String.class, "not of the caller");
    }
}
