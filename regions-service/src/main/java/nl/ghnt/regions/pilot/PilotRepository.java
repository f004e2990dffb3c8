package nl.ghnt.regions.pilot;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ghnt.kit.paging.AnyOf;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.regions.feit.Blik;
import nl.ghnt.regions.feit.Herinnering;
import nl.ghnt.regions.feit.Zichtbaar;

@ApplicationScoped
class PilotRepository implements Herinnering<Pilot> {

    private static final String HAS_STATUS = """
            exists (select 1 from PilotStand s where s.pilot = p.stuk and s.inhoud.status = :status
                 and s.vanaf <= :validOn and s.geregistreerdOp <= :knownAt and (s.vervallenOp is null or s.vervallenOp > :knownAt)
                 and not exists (select 1 from PilotStand l where l.pilot = p.stuk
                     and l.vanaf <= :validOn and l.geregistreerdOp <= :knownAt
                     and (l.vervallenOp is null or l.vervallenOp > :knownAt)
                     and (l.vanaf > s.vanaf or l.vanaf = s.vanaf and l.geregistreerdOp > s.geregistreerdOp)))""";

    @Override
    public String naam() {
        return "Pilot";
    }

    /** With all that was told of how far it is, which goes with it. */
    @Override
    public Pilot get(UUID id, Instant moment) {
        return find(
                        "from Pilot p left join fetch p.standen where p.stuk = :id and " + Zichtbaar.toen("p"),
                        Map.of("id", id, "knownAt", moment))
                .singleResultOptional()
                .orElseThrow(() -> ProblemException.notFound(naam(), id));
    }

    Optional<Pilot> findByCode(String code) {
        return find("code = ?1 and vervallenOp is null", code).singleResultOptional();
    }

    /** Whether there is one with this identity. */
    boolean isBekend(UUID id) {
        return count("stuk = ?1 and vervallenOp is null", id) == 1;
    }

    PanacheQuery<Pilot> search(PilotFilter filter, Blik blik, Sort sort) {
        Conditions where = Conditions.of("from Pilot p")
                .and(Zichtbaar.toen("p"))
                .with("knownAt", blik.beschikbaarOp())
                .and("p.regio = :regio", "regio", filter.regio)
                .and("p.soort = :soort", "soort", filter.soort)
                .and("array_contains(p.inhoud.themas, :thema)", "thema", filter.thema)
                .and("p.gewijzigdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds());
        if (filter.status != null) {
            where.and(HAS_STATUS, "status", filter.status).with("validOn", blik.geldigOp());
        }
        return find(where.query(), sort, where.parameters());
    }

    List<Pilot> allWithStates(Instant moment) {
        return list(
                "from Pilot p left join fetch p.standen where " + Zichtbaar.toen("p") + " order by p.code",
                Map.of("knownAt", moment));
    }

    /** Those of these codes that there are. */
    List<String> known(Collection<String> codes) {
        return getEntityManager()
                .createQuery(
                        "select p.code from Pilot p where p.vervallenOp is null and p.code = any_of(:codes)",
                        String.class)
                .setParameter("codes", AnyOf.array(codes))
                .getResultList();
    }
}
