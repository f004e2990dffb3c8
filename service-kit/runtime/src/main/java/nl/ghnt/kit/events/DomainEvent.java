package nl.ghnt.kit.events;

/**
 * A fact that other services may know. The record's components are the event's data: a public contract, described
 * by a JSON Schema in {@code contracts/events}. Never carries personal data.
 */
public interface DomainEvent {

    /** {@code <subject>.<fact in the past tense>.v<major>}, without the common prefix. */
    String type();

    /** Identifier of the aggregate: events with one key keep their order. It is what its resource ends with. */
    default String key() {
        return resource().substring(resource().lastIndexOf('/') + 1);
    }

    /** Where the aggregate can be read, below the base path: {@code /inzendingen/…}. */
    String resource();

    /** Who may read it in the event feed: whoever may read {@link #resource()}. */
    Audience audience();

    /** A fact that everybody may know. */
    interface Public extends DomainEvent {

        @Override
        default Audience audience() {
            return Audience.everybody();
        }
    }
}
