package nl.ghnt.kit.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import nl.ghnt.kit.events.EventHandler;
import nl.ghnt.kit.events.ReceivedEvent;

@ApplicationScoped
class WordHeard implements EventHandler<WordHeard.Word> {

    record Word(String word) {}

    private final EntityManager entities;

    WordHeard(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String context() {
        return "regions";
    }

    @Override
    public String type() {
        return "word.spoken.v1";
    }

    @Override
    public Class<Word> dataType() {
        return Word.class;
    }

    @Override
    public void handle(ReceivedEvent<Word> event) {
        Mishaps.strike(event.id());
        if ("poison".equals(event.data().word())) {
            throw new IllegalArgumentException("this word cannot be heard");
        }
        entities.createNativeQuery("insert into heard (id, word) values (?, ?)")
                .setParameter(1, event.id())
                .setParameter(2, event.data().word())
                .executeUpdate();
    }
}
