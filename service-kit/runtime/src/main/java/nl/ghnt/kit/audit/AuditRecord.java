package nl.ghnt.kit.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One change in an audit trail.
 *
 * @param id identifier of the record
 * @param geregistreerdOp moment of the change
 * @param actor what the account is called, for who may see names; for others its roles; {@code systeem} for an effect of an event
 * @param rollen roles of the actor at that moment
 * @param handeling what was done: the type of the event, or of the note
 * @param toelichting reason that the actor gave; null when none
 * @param gegevens what changed
 */
@Schema(name = "Auditregel", description = "Wie wijzigde wat, wanneer en waarom")
public record AuditRecord(
        @Schema(description = "Id van de regel") UUID id,
        @Schema(description = "Moment van de handeling") Instant geregistreerdOp,

        @Schema(
                description = "Gebruikersnaam, of van een systeem de naam van de client, voor wie namen mag zien; voor"
                        + " anderen de rollen")
        String actor,

        @Schema(description = "Rollen van wie het deed, op dat moment")
        List<String> rollen,

        @Schema(description = "Wat er gebeurde: de soort gebeurtenis of aantekening")
        String handeling,

        @Schema(description = "Reden die erbij is gegeven; null als die er niet is", nullable = true)
        String toelichting,

        @Schema(implementation = Object.class, description = "Wat er wijzigde; null als er niets over is vastgelegd")
        JsonNode gegevens) {}
