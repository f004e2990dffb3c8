package nl.ghnt.kit.sample;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** The same as a word that is spoken, by another context. */
@Singleton
class WordSung extends WordHeard {

    WordSung(EntityManager entities) {
        super(entities);
    }

    @Override
    public String context() {
        return "projectpool";
    }

    @Override
    public String type() {
        return "word.sung.v1";
    }
}
