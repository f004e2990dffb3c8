package nl.ghnt.regions.pilot;

import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ghnt.kit.paging.AnyOf;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.regions.feit.Blik;
import nl.ghnt.regions.feit.Herinnering;

@Singleton
class PilotRepository extends Herinnering<Pilot> {

    private static final String HAS_STATUS = """
            exists (select 1 from PilotStand s where s.pilot = this.stuk and s.inhoud.status = :status
                 and s.vanaf <= :validOn and s.geregistreerdOp <= :knownAt and (s.vervallenOp is null or s.vervallenOp > :knownAt)
                 and not exists (select 1 from PilotStand l where l.pilot = this.stuk
                     and l.vanaf <= :validOn and l.geregistreerdOp <= :knownAt
                     and (l.vervallenOp is null or l.vervallenOp > :knownAt)
                     and (l.vanaf > s.vanaf or l.vanaf = s.vanaf and l.geregistreerdOp > s.geregistreerdOp)))""";

    private static final String WITH_STATES = "from Pilot this left join fetch this.standen";

    PilotRepository(EntityManager entities) {
        super(Pilot.class, "Pilot", entities);
    }

    /** With all that was told of how far it is, which goes with it. */
    @Override
    public Pilot get(UUID id, Instant moment) {
        return een(toen(Conditions.of(WITH_STATES), moment).and("this.stuk = :id", "id", id))
                .orElseThrow(() -> nietGevonden(id));
    }

    Optional<Pilot> findByCode(String code) {
        return een(alle().and("this.code = :code", "code", code).and("this.vervallenOp is null"));
    }

    Page<Pilot> search(PilotFilter filter, Blik blik, PageRequest page, Sort sort) {
        Conditions where = toen(alle(), blik.beschikbaarOp())
                .and("this.regio = :regio", "regio", filter.regio)
                .and("this.soort = :soort", "soort", filter.soort)
                .and("is_in(:thema, this.inhoud.themas)", "thema", filter.thema)
                .and("this.gewijzigdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds());
        if (filter.status != null) {
            where.and(HAS_STATUS, "status", filter.status).with("validOn", blik.geldigOp());
        }
        return search(where, page, sort);
    }

    List<Pilot> allWithStates(Instant moment) {
        return toen(Conditions.of(WITH_STATES), moment)
                .query(entities, "", " order by this.code", Pilot.class)
                .getResultList();
    }

    /** Those of these codes that there are. */
    List<String> known(Collection<String> codes) {
        return entities.createQuery(
                        "select p.code from Pilot p where p.vervallenOp is null and any_of(:codes, p.code)",
                        String.class)
                .setParameter("codes", AnyOf.array(codes))
                .getResultList();
    }
}
