package nl.ghnt.regions.projectleider;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.CountedRows;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.regions.feit.Blik;
import nl.ghnt.regions.feit.Zichtbaar;

@ApplicationScoped
class ProjectleiderRepository implements PanacheRepositoryBase<Projectleiderpost, UUID> {

    private static final String HOLDS_STATUS =
            "exists (select 1 from Bezetting b where b.post = p and b.inhoud.status = :status and "
                    + Zichtbaar.gezien("b") + ")";

    private static final String GEWIJZIGD_OP = Zichtbaar.gewijzigdOp("p", "post", "Bezetting");

    private static final Map<String, String> ORDERS =
            Map.of("regio", "p.regio", "functie", "p.functie", "gewijzigdOp", GEWIJZIGD_OP, "id", "p.id");

    Projectleiderpost get(UUID id) {
        return find("from Projectleiderpost p join fetch p.bezettingen where p.id = ?1", id)
                .singleResultOptional()
                .orElseThrow(() -> ProblemException.notFound("Projectleiderpost", id));
    }

    Projectleiderpost find(String regio, Projectleiderpost.Functie functie) {
        return find("regio = ?1 and functie = ?2", regio, functie).singleResult();
    }

    List<Projectleiderpost> of(String regio) {
        return list("from Projectleiderpost p join fetch p.bezettingen where p.regio = ?1 order by p.functie", regio);
    }

    /** The posts of a region, held against who fills one now. */
    List<Projectleiderpost> vergrendeld(String regio) {
        find("regio = ?1 order by id", regio)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        return of(regio);
    }

    /** All posts, with how they were filled. */
    List<Projectleiderpost> alle() {
        return list("from Projectleiderpost p join fetch p.bezettingen order by p.regio, p.functie");
    }

    /** How the posts of these functions are filled as a look sees it, with their posts: one statement. */
    List<Bezetting> bezettingen(Collection<String> regios, Set<Projectleiderpost.Functie> functies, Blik blik) {
        return Conditions.of("from Bezetting b join fetch b.post p")
                .and("any_of(:regios, p.regio)", "regios", regios)
                .and("any_of(:functies, cast(p.functie as String))", "functies", functies)
                .and(Zichtbaar.gezien("b"))
                .with("knownAt", blik.beschikbaarOp())
                .with("validOn", blik.geldigOp())
                .query(getEntityManager(), "select b ", "", Bezetting.class)
                .getResultList();
    }

    Page<Projectleiderpost> search(String regio, PostVanRegioFilter filter, Blik blik, PageRequest page, Sort sort) {
        Conditions where = Conditions.of("from Projectleiderpost p")
                .and("p.geregistreerdOp <= :knownAt", "knownAt", blik.beschikbaarOp())
                .and("p.regio = :regio", "regio", regio)
                .and("p.functie = :functie", "functie", filter.functie)
                .and(GEWIJZIGD_OP + " >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds());
        if (filter.status != null) {
            where.and(HOLDS_STATUS, "status", filter.status).with("validOn", blik.geldigOp());
        }
        return CountedRows.page(getEntityManager(), "p", where, CountedRows.orderBy(sort, ORDERS), page, row ->
                (Projectleiderpost) row[0]);
    }
}
