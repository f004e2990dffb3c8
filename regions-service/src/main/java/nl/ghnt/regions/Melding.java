package nl.ghnt.regions;

import com.fasterxml.jackson.annotation.JsonValue;
import nl.ghnt.kit.events.Audience;
import nl.ghnt.kit.events.DomainEvent;

/**
 * What others hear.
 *
 * @param inhoud record of which the components are the data of the event
 */
public record Melding(
        String type,
        String key,
        String resource,
        Audience audience,
        @JsonValue Record inhoud) implements DomainEvent {

    /** What these readers hear of a thing that is told by the code or identification with which its path ends. */
    public Melding(String type, String resource, Audience audience, Record inhoud) {
        this(type, resource.substring(resource.lastIndexOf('/') + 1), resource, audience, inhoud);
    }

    /** What everybody hears of such a thing. */
    public static Melding openbaar(String type, String resource, Record inhoud) {
        return new Melding(type, resource, Audience.everybody(), inhoud);
    }
}
