package nl.ghnt.kit.events;

import java.util.function.Consumer;

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

    /**
     * One that a bean produces ({@code @Produces @Singleton}).
     *
     * @param effect takes the fact in
     */
    static <T> EventHandler<T> of(String context, String type, Class<T> dataType, Consumer<ReceivedEvent<T>> effect) {
        return new Told<>(context, type, dataType, effect);
    }

    /** What a fact is by name, beside what it does here. */
    record Told<T>(String context, String type, Class<T> dataType, Consumer<ReceivedEvent<T>> effect)
            implements EventHandler<T> {

        @Override
        public void handle(ReceivedEvent<T> event) {
            effect.accept(event);
        }
    }
}
