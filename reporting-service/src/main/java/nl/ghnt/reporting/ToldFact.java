package nl.ghnt.reporting;

import java.util.function.Consumer;
import nl.ghnt.kit.events.EventHandler;
import nl.ghnt.kit.events.ReceivedEvent;

/**
 * What this service does when another tells a fact of one type.
 *
 * @param <T> the parts of the data that are needed here
 */
public abstract class ToldFact<T> implements EventHandler<T> {

    private final String context;
    private final String type;
    private final Class<T> dataType;
    private final Consumer<ReceivedEvent<T>> take;

    /** @param take what is done, in the transaction of the note that the event was received */
    protected ToldFact(String context, String type, Class<T> dataType, Consumer<ReceivedEvent<T>> take) {
        this.context = context;
        this.type = type;
        this.dataType = dataType;
        this.take = take;
    }

    @Override
    public String context() {
        return context;
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public Class<T> dataType() {
        return dataType;
    }

    @Override
    public void handle(ReceivedEvent<T> event) {
        take.accept(event);
    }
}
