package nl.ghnt.projectpool.projectresultaat;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.CountedRows;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class ProjectresultaatRepository {

    private static final String FROM = "from Projectresultaat b join Project p on p.id = b.project";
    private static final String OPENBAAR =
            "b.inhoud.bereik = OPENBAAR and exists (select 1 from Aanvraagronde r where r.id = p.ronde"
                    + " and r.status in (BESLOTEN, AFGEROND))";

    private static final Map<String, String> ORDERS = Map.of(
            "geregistreerdOp", "b.geregistreerdOp",
            "inhoud.titel", "b.inhoud.titel",
            "id", "b.id");

    private final EntityManager entities;

    ProjectresultaatRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** What is shared now. @param alles whether the reader sees what is not for everybody too */
    Page<Projectresultaat> search(ProjectresultaatFilter filter, boolean alles, PageRequest page, Sort sort) {
        Conditions where = gezien(alles)
                .and("b.project = :project", "project", filter.project)
                .and("is_in(:thema, p.opzet.themas)", "thema", filter.thema)
                .and("b.gewijzigdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds());
        return CountedRows.page(
                entities, "b", where, CountedRows.orderBy(sort, ORDERS), page, row -> (Projectresultaat) row[0]);
    }

    /** One that the reader sees, see {@link #search}. */
    Projectresultaat get(UUID id, boolean alles) {
        return gezien(alles)
                .and("b.id = :id", "id", id)
                .query(entities, "select b ", "", Projectresultaat.class)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("Projectresultaat", id));
    }

    /** One, also when it is not shared any more. */
    Optional<Projectresultaat> find(UUID id) {
        return Optional.ofNullable(entities.find(Projectresultaat.class, id));
    }

    private static Conditions gezien(boolean alles) {
        return alles
                ? Conditions.of(FROM).and("b.ingetrokkenOp is null")
                : Conditions.of(FROM).and("b.ingetrokkenOp is null and " + OPENBAAR);
    }

    /** CBS code of the municipality that leads a project; empty when there is none. */
    List<String> leider(UUID project) {
        return entities.createQuery("select p.gemeente from Project p where p.id = :id", String.class)
                .setParameter("id", project)
                .getResultList();
    }

    void persist(Projectresultaat resultaat) {
        entities.persist(resultaat);
    }

    /** So that what is shown has its new version. */
    void flush() {
        entities.flush();
    }
}
