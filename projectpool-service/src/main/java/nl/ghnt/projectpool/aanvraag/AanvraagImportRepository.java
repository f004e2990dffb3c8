package nl.ghnt.projectpool.aanvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Reads and writes what is brought in, many at a time. */
@ApplicationScoped
class AanvraagImportRepository {

    private final EntityManager entities;

    AanvraagImportRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** What was brought in into a round before, by its key: as it came in, whatever was submitted since. */
    Map<String, Ingelezen> ingelezen(UUID ronde) {
        return entities
                .createQuery(
                        "select new nl.ghnt.projectpool.aanvraag.Ingelezen(a.nummer, a.gemeente, a.synthetisch, a.inlezing, v.hash)"
                                + " from Aanvraag a join Aanvraagversie v on v.aanvraag = a.id and v.nummer = 1"
                                + " where a.ronde = :ronde and a.inlezing.kenmerk is not null",
                        Ingelezen.class)
                .setParameter("ronde", ronde)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(eerder -> eerder.inlezing().kenmerk(), Function.identity()));
    }

    /** By which people call the next applications. */
    List<Long> volgendeNummers(int aantal) {
        return entities.unwrap(Session.class)
                .createNativeQuery("select nextval('aanvraagnummer') from generate_series(1, :aantal)", Long.class)
                .setParameter("aantal", aantal)
                .getResultList();
    }

    /** Writes them in few statements; afterwards the session holds none of them, and sending anything looks through nothing. */
    void bewaar(Collection<Aanvraag> aanvragen) {
        // those of one table after each other, else no two of them go together
        aanvragen.forEach(aanvraag -> entities.persist(aanvraag.ingediend()));
        aanvragen.forEach(entities::persist);
        entities.flush();
        entities.clear();
    }
}
