package nl.ghnt.projectpool.project;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.CountedRows;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.ProblemException;

@ApplicationScoped
class ProjectRepository {

    // who has to do with a project sees it at once, everybody once all in its round is decided
    private static final String OPENBAAR =
            "exists (select 1 from Aanvraagronde r where r.id = p.ronde and r.status in (BESLOTEN, AFGEROND))";
    private static final String BIJ_PROJECT = " join Project p on p.id = b.project";

    private static final Map<String, String> ORDERS = Map.of(
            "geplandOp", "b.geplandOp",
            "bedrag", "b.bedrag",
            "geregistreerdOp", "b.geregistreerdOp",
            "gewijzigdOp", "b.gewijzigdOp",
            "id", "b.id");

    private final EntityManager entities;

    ProjectRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** @param eigen municipalities of a reader who does not see all; null to show all */
    Page<Project> search(ProjectFilter filter, String regio, Collection<String> eigen, PageRequest page, Sort sort) {
        Conditions where = gezien(eigen)
                .and("p.ronde = :ronde", "ronde", filter.ronde)
                .and("p.status = :status", "status", filter.status)
                .and("is_in(:regio, p.regios)", "regio", regio)
                .and("is_in(:thema, p.opzet.themas)", "thema", filter.thema)
                .andKnown("p.voordracht.presentatie", filter.voorgedragen)
                .and("p.gewijzigdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds())
                .andContains("p.opzet.titel", "titel", filter.titel);
        return CountedRows.page(entities, Project.class, where, page, sort);
    }

    /** One that the reader sees, see {@link #search}. */
    Project get(UUID id, Collection<String> eigen) {
        return gezien(eigen).and("p.id = :id", "id", id).query(entities, "", "", Project.class).getResultList().stream()
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("Project", id));
    }

    /** Whether everybody sees it. */
    boolean isOpenbaar(UUID id) {
        return Conditions.of("from Project p")
                        .and(OPENBAAR)
                        .and("p.id = :id", "id", id)
                        .count(entities)
                > 0;
    }

    private static Conditions gezien(Collection<String> eigen) {
        return Conditions.of("from Project p").and(Projectzicht.MEEDOEN + " or " + OPENBAAR, "eigen", eigen);
    }

    /** One that nobody else changes until the end of the transaction. */
    Optional<Project> findHeld(UUID id) {
        return Optional.ofNullable(entities.find(Project.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those that came of some applications, by application, held in the same way. */
    Map<UUID, Project> vanAanvragen(Collection<UUID> aanvragen) {
        return entities
                .createQuery("from Project where aanvraag in :aanvragen order by id", Project.class)
                .setParameter("aanvragen", aanvragen)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Project::aanvraag, Function.identity()));
    }

    /** Whether a project of a round is not closed. */
    boolean heeftLopende(UUID ronde) {
        return !entities.createQuery(
                        "select 1 from Project where ronde = :ronde and status <> AFGESLOTEN", Integer.class)
                .setParameter("ronde", ronde)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Whether an objection about an application was not decided, or was upheld and not decided anew yet. */
    boolean heeftBezwaarOver(UUID aanvraag) {
        return heeftBezwaar("aanvraag", aanvraag);
    }

    /** The same of any application in a round. */
    boolean heeftBezwaarIn(UUID ronde) {
        return heeftBezwaar("ronde", ronde);
    }

    private boolean heeftBezwaar(String waar, UUID id) {
        return !entities.createQuery(
                        "select 1 from Beschikking b where b." + waar + " = :id and b.status in (IN_BEZWAAR, HEROPEND)",
                        Integer.class)
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** @param eigen municipalities of a reader who sees no more than what is about them; null to show all */
    Page<Betaling> betalingen(BetalingFilter filter, Collection<String> eigen, PageRequest page, Sort sort) {
        Conditions where = Conditions.of("from Betaling b" + BIJ_PROJECT)
                .and(Projectzicht.MEEDOEN, "eigen", eigen)
                .and("b.project = :project", "project", filter.project)
                .and("p.ronde = :ronde", "ronde", filter.ronde)
                .and("b.status = :status", "status", filter.status)
                .and("b.gewijzigdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds());
        return CountedRows.page(entities, "b", where, orderBy(sort), page, row -> (Betaling) row[0]);
    }

    Betaling betaling(UUID id, Collection<String> eigen) {
        return Conditions.of("from Betaling b" + BIJ_PROJECT)
                .and("b.id = :id", "id", id)
                .and(Projectzicht.MEEDOEN, "eigen", eigen)
                .query(entities, "select b ", "", Betaling.class)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("Betaling", id));
    }

    Page<Projectwijziging> wijzigingen(WijzigingFilter filter, Collection<String> eigen, PageRequest page, Sort sort) {
        Conditions where = Conditions.of("from Projectwijziging b" + BIJ_PROJECT)
                .and(Projectzicht.MEEDOEN, "eigen", eigen)
                .and("b.project = :project", "project", filter.project)
                .and("b.status = :status", "status", filter.status)
                .and("b.gewijzigdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds());
        return CountedRows.page(entities, "b", where, orderBy(sort), page, row -> (Projectwijziging) row[0]);
    }

    Projectwijziging wijziging(UUID id, Collection<String> eigen) {
        return Conditions.of("from Projectwijziging b" + BIJ_PROJECT)
                .and("b.id = :id", "id", id)
                .and(Projectzicht.MEEDOEN, "eigen", eigen)
                .query(entities, "select b ", "", Projectwijziging.class)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("Projectwijziging", id));
    }

    private static String orderBy(Sort sort) {
        return CountedRows.orderBy(sort, ORDERS);
    }

    void persist(Object nieuw) {
        entities.persist(nieuw);
    }

    /** So that what is shown has its new version. */
    void flush() {
        entities.flush();
    }
}
