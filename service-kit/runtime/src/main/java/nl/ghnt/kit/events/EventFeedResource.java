package nl.ghnt.kit.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ghnt.kit.problem.KitFault;
import nl.ghnt.kit.security.Caller;
import nl.ghnt.kit.security.OwnScopes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The event feed: what a system that was away can catch up on. */
@Path("/gebeurtenissen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Gebeurtenissen", description = "Inhalen wat er is gebeurd, voor systemen die even weg waren")
public class EventFeedResource {

    private final OutboxTable table;
    private final CloudEvents cloudEvents;
    private final ObjectMapper json;
    private final Caller caller;
    private final OwnScopes scopes;

    EventFeedResource(OutboxTable table, CloudEvents cloudEvents, ObjectMapper json, Caller caller, OwnScopes scopes) {
        this.table = table;
        this.cloudEvents = cloudEvents;
        this.json = json;
        this.caller = caller;
        this.scopes = scopes;
    }

    /** Part of the feed: the events and the cursor to go on from. */
    @Schema(name = "Gebeurtenissen", description = "Deel van de gebeurtenissen, op volgorde")
    public record Feed(
            @Schema(description = "Gebeurtenissen als CloudEvents 1.0")
            List<Map<String, Object>> gebeurtenissen,

            @Schema(description = "Geef deze waarde bij het volgende verzoek mee als 'na'")
            long cursor) {}

    @GET
    @PermitAll
    @Transactional
    @Operation(
            operationId = "leesGebeurtenissen",
            summary = "Lees gebeurtenissen na een cursor",
            description =
                    "Geeft in vaste volgorde wat deze dienst heeft gemeld over wat u mag lezen: zonder token alleen"
                            + " over wat openbaar is. Bevat geen persoonsgegevens. Is de cursor ouder dan wat bewaard"
                            + " wordt, dan volgt 410: lees dan de bronnen opnieuw en begin bij de nieuwste cursor.")
    @APIResponse(
            responseCode = "200",
            description = "Gebeurtenissen na de cursor",
            content = @Content(schema = @Schema(implementation = Feed.class)))
    @APIResponse(responseCode = "410", description = "De cursor is verlopen")
    public Feed read(
            @QueryParam("na") @DefaultValue("0") @Min(0) @Parameter(description = "Cursor; 0 is het begin") Long na,
            @QueryParam("limit")
                    @DefaultValue("100")
                    @Min(1)
                    @Max(500)
                    @Parameter(description = "Grootste aantal gebeurtenissen")
                    Integer limit) {
        KitFault.CURSOR_EXPIRED.unless(
                na >= table.purgedUpTo(), "Gebeurtenissen tot deze cursor worden niet meer bewaard.");
        List<StoredEvent> events = table.sentAfter(na, limit, Audience.readersOf(caller, scopes));
        long cursor = events.isEmpty() ? na : events.get(events.size() - 1).position();
        return new Feed(events.stream().map(this::structured).toList(), cursor);
    }

    private Map<String, Object> structured(StoredEvent event) {
        Map<String, Object> structured = new LinkedHashMap<>(cloudEvents.attributes(event));
        structured.remove("traceparent");
        try {
            structured.put("data", json.readTree(event.data()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return structured;
    }
}
