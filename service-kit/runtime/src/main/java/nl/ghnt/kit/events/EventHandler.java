package nl.ghnt.kit.events;

/**
 * What this service does when another tells a fact. Runs once per event, in one transaction with the note that the
 * event was received: an exception undoes both. Must give the same result when all events are told again from the start.
 *
 * @param <T> record for the parts of the data that this service needs; further properties are ignored
 */
public interface EventHandler<T> {

    /** Context whose topic is read, for example {@code reporting}. */
    String context();

    /** Type without the common prefix, for example {@code inzending.geaccepteerd.v1}. */
    String type();

    /** Class of the data. */
    Class<T> dataType();

    /** Takes the fact in. */
    void handle(ReceivedEvent<T> event);
}
