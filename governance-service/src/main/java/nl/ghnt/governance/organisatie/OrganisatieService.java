package nl.ghnt.governance.organisatie;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import nl.ghnt.kit.data.ProgrammeRowService;

/** Reading the organisations. */
@Singleton
public class OrganisatieService extends ProgrammeRowService<Organisatie> {

    OrganisatieService(EntityManager entities) {
        super(Organisatie.class, "Organisatie", entities);
    }
}
