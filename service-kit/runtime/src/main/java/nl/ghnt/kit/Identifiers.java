package nl.ghnt.kit;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.UUID;

/** Gives identifiers: UUID version 7, which sort by the moment they were made. */
public final class Identifiers {

    private static final NoArgGenerator GENERATOR = Generators.timeBasedEpochRandomGenerator();

    private Identifiers() {}

    public static UUID next() {
        return GENERATOR.generate();
    }
}
