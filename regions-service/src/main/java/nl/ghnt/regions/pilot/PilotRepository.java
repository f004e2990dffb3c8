package nl.ghnt.regions.pilot;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.regions.feit.Blik;

@ApplicationScoped
class PilotRepository implements PanacheRepositoryBase<Pilot, UUID> {

    private static final String HAS_STATUS = """
            exists (select 1 from PilotStand s where s.pilot = p and s.status = :status
                 and s.vanaf <= :validOn and s.geregistreerdOp <= :knownAt
                 and not exists (select 1 from PilotStand l where l.pilot = p
                     and l.vanaf <= :validOn and l.geregistreerdOp <= :knownAt
                     and (l.vanaf > s.vanaf or l.vanaf = s.vanaf and l.geregistreerdOp > s.geregistreerdOp)))""";

    Pilot get(UUID id) {
        return find("from Pilot p left join fetch p.standen where p.id = ?1", id)
                .singleResultOptional()
                .orElseThrow(() -> ProblemException.notFound("Pilot", id));
    }

    PanacheQuery<Pilot> search(PilotFilter filter, Blik blik, Sort sort) {
        Conditions where = Conditions.of("from Pilot p")
                .and("p.geregistreerdOp <= :knownAt", "knownAt", blik.beschikbaarOp())
                .and("p.regio = :regio", "regio", filter.regio)
                .and("p.soort = :soort", "soort", filter.soort)
                .and("array_contains(p.themas, :thema)", "thema", filter.thema)
                .and("p.gewijzigdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds);
        if (filter.status != null) {
            where.and(HAS_STATUS, "status", filter.status).with("validOn", blik.geldigOp());
        }
        return find(where.query(), sort, where.parameters());
    }

    List<Pilot> allWithStates() {
        return list("from Pilot p left join fetch p.standen order by p.code");
    }

    /** Those of these codes that there are. */
    List<String> known(Collection<String> codes) {
        return getEntityManager()
                .createQuery("select p.code from Pilot p where p.code in :codes", String.class)
                .setParameter("codes", codes)
                .getResultList();
    }
}
