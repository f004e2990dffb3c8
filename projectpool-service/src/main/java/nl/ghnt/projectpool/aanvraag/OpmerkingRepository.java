package nl.ghnt.projectpool.aanvraag;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.CountedRows;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class OpmerkingRepository {

    private final EntityManager entities;

    OpmerkingRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Those about what the reader sees of an application, or saw of it before. */
    Page<Opmerking> search(Aanvraagversie gezien, OpmerkingFilter filter, PageRequest page, Sort sort) {
        Conditions where = over(gezien)
                .andKnown("o.afgehandeldOp", filter.afgehandeld)
                .and("o.gewijzigdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds());
        return CountedRows.page(entities, Opmerking.class, where, page, sort);
    }

    /** @throws ProblemException 404 for one that is not about what the reader sees of the application */
    Opmerking get(UUID id, Aanvraagversie gezien) {
        return over(gezien)
                .and("o.id = :id", "id", id)
                .query(entities, "", "", Opmerking.class)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("Opmerking", id));
    }

    private static Conditions over(Aanvraagversie gezien) {
        return Conditions.of("from Opmerking o")
                .and("o.aanvraag = :aanvraag", "aanvraag", gezien.aanvraag())
                .and("o.versie <= :versie", "versie", gezien.nummer());
    }

    long aantal(UUID aanvraag) {
        return entities.createQuery("select count(*) from Opmerking o where o.aanvraag = :aanvraag", Long.class)
                .setParameter("aanvraag", aanvraag)
                .getSingleResult();
    }

    void persist(Opmerking opmerking) {
        entities.persist(opmerking);
    }

    /** So that what is shown has its new version. */
    void flush() {
        entities.flush();
    }
}
