package nl.ghnt.governance.besluit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.ghnt.governance.Rechten;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.CountedRows;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;

@ApplicationScoped
class BesluitRepository implements PanacheRepositoryBase<Besluit, UUID> {

    /** Decisions that a reader may know of. */
    Page<Besluit> search(BesluitFilter filter, Rechten.Zicht zicht, PageRequest page, Sort sort) {
        Conditions conditions = Conditions.of("from Besluit")
                .and("inhoud.gremium = :gremium", "gremium", filter.gremium())
                .and("inhoud.status = :status", "status", filter.status())
                .and("inhoud.onderwerpSoort = :onderwerpSoort", "onderwerpSoort", filter.onderwerpSoort())
                .and("inhoud.onderwerp = :onderwerp", "onderwerp", filter.onderwerp())
                .and("inhoud.bijeenkomst = :bijeenkomst", "bijeenkomst", filter.bijeenkomst())
                .and(
                        "geregistreerdOp >= :gewijzigdSinds or gepubliceerdOp >= :gewijzigdSinds",
                        "gewijzigdSinds",
                        filter.gewijzigdSinds());
        if (!zicht.alles()) {
            conditions
                    .and("gepubliceerdOp is not null or any_of(:gremia, inhoud.gremium)")
                    .with("gremia", zicht.gremia());
        }
        return CountedRows.page(getEntityManager(), Besluit.class, conditions, page, sort);
    }

    Optional<Besluit> findByAgendapunt(UUID agendapunt) {
        return find("inhoud.agendapunt", agendapunt).firstResultOptional();
    }
}
