package nl.ghnt.projectpool.projectverslag;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.CountedRows;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.projectpool.project.Projectzicht;
import org.hibernate.jpa.SpecHints;

@ApplicationScoped
class ProjectverslagRepository {

    private static final String FROM = "from Projectverslag b join Project p on p.id = b.project";
    private static final Map<String, String> ORDERS = Map.of(
            "dag", "b.dag",
            "ingediendOp", "b.ingediendOp",
            "gewijzigdOp", "b.gewijzigdOp",
            "id", "b.id");

    /** How long Hibernate waits for a row that somebody has: it passes it over. */
    private static final int SKIP_LOCKED = -2;

    private final EntityManager entities;

    ProjectverslagRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** @param eigen municipalities of a reader who sees no more than what is about them; null to show all */
    Page<Projectverslag> search(ProjectverslagFilter filter, Collection<String> eigen, PageRequest page, Sort sort) {
        Conditions where = Conditions.of(FROM)
                .and(Projectzicht.MEEDOEN, "eigen", eigen)
                .and("b.project = :project", "project", filter.project)
                .and("p.ronde = :ronde", "ronde", filter.ronde)
                .and("b.status = :status", "status", filter.status)
                .and("b.dag <= :totEnMet", "totEnMet", filter.totEnMet)
                .and("b.gewijzigdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds());
        return CountedRows.page(
                entities, "b", where, CountedRows.orderBy(sort, ORDERS), page, row -> (Projectverslag) row[0]);
    }

    /** One that the reader sees, see {@link #search}, with the municipality that leads its project: one statement. */
    GezienVerslag get(UUID id, Collection<String> eigen) {
        return Conditions.of(FROM)
                .and("b.id = :id", "id", id)
                .and(Projectzicht.MEEDOEN, "eigen", eigen)
                .query(
                        entities,
                        "select new nl.ghnt.projectpool.projectverslag.GezienVerslag(b, p.gemeente) ",
                        "",
                        GezienVerslag.class)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("Projectverslag", id));
    }

    /**
     * Some that nobody was reminded of and that are not in, of projects that go on; those that another replica has in hand
     * are left out.
     *
     * @param totEnMet last day that counts
     */
    List<Projectverslag> teHerinneren(LocalDate totEnMet, int most) {
        return entities.createQuery(
                        "from Projectverslag b where b.status in (VERWACHT, TERUGGEGEVEN) and b.herinnerdOp is null"
                                + " and b.dag <= :totEnMet and exists (select 1 from Project p where p.id = b.project"
                                + " and p.status in (TOEGEKEND, LOPEND, BEEINDIGD)) order by b.dag, b.id",
                        Projectverslag.class)
                .setParameter("totEnMet", totEnMet)
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, SKIP_LOCKED)
                .getResultList();
    }

    /** The municipality that leads a project, with those that take part by name. */
    List<String> gemeenten(UUID project) {
        return entities
                .createQuery("select p.gemeente, p.gemeenten from Project p where p.id = :id", Object[].class)
                .setParameter("id", project)
                .getResultList()
                .stream()
                .flatMap(rij -> Stream.concat(
                        Stream.of((String) rij[0]), ((List<?>) rij[1]).stream().map(String.class::cast)))
                .toList();
    }

    void persist(Projectverslag verslag) {
        entities.persist(verslag);
    }

    /** So that what is shown has its new version. */
    void flush() {
        entities.flush();
    }
}
