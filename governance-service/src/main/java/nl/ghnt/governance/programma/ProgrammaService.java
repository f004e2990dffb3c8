package nl.ghnt.governance.programma;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import nl.ghnt.kit.data.ProgrammeRowService;

/** Reading the programme. */
@Singleton
public class ProgrammaService extends ProgrammeRowService<Programma> {

    ProgrammaService(EntityManager entities) {
        super(Programma.class, "Programma", entities);
    }
}
