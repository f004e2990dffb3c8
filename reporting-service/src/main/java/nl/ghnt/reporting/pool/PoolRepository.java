package nl.ghnt.reporting.pool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import nl.ghnt.kit.events.ReceivedEvent;

@ApplicationScoped
class PoolRepository {

    private final EntityManager entities;

    PoolRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Takes over a number that was told; a new row is written only when it is filled. */
    void neemOver(ReceivedEvent<ProjectaantalVastgesteld.Gegevens> event) {
        Projectaantal bekend = entities.find(Projectaantal.class, event.key());
        Projectaantal rij = bekend == null ? new Projectaantal(event.key()) : bekend;
        rij.neemOver(event.data(), event.sequence(), event.time());
        entities.persist(rij);
    }

    /** Takes over a coverage that was told; a new row is written only when it is filled. */
    void neemDekkingOver(ReceivedEvent<Dekking> event) {
        BewaardeDekking bekend = entities.find(BewaardeDekking.class, event.key());
        BewaardeDekking rij = bekend == null ? new BewaardeDekking(event.key()) : bekend;
        rij.neemOver(event.data(), event.sequence(), event.time());
        entities.persist(rij);
    }

    List<Projectaantal> projectaantallen() {
        return entities.createQuery("from Projectaantal", Projectaantal.class).getResultList();
    }

    Optional<BewaardeDekking> laatsteDekking() {
        return entities
                .createQuery("from BewaardeDekking order by verteldOp desc, sleutel", BewaardeDekking.class)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }
}
