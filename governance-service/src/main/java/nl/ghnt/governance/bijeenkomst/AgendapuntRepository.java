package nl.ghnt.governance.bijeenkomst;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.paging.CountedRows;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;

@ApplicationScoped
class AgendapuntRepository implements PanacheRepositoryBase<Agendapunt, UUID> {

    /** Items of the agenda of one meeting, all or what is published; an item never changes but for being published or taken off. */
    Page<Agendapunt> search(UUID bijeenkomst, boolean besloten, AgendapuntFilter filter, PageRequest page, Sort sort) {
        Conditions conditions = Conditions.of("from Agendapunt")
                .and("bijeenkomst.id = :bijeenkomst", "bijeenkomst", bijeenkomst)
                .andContains("inhoud.tekst", "tekst", filter.tekst)
                .and("inhoud.onderwerpSoort = :onderwerpSoort", "onderwerpSoort", filter.onderwerpSoort)
                .and("inhoud.onderwerp = :onderwerp", "onderwerp", filter.onderwerp)
                .and("inhoud.terugkerend = :terugkerend", "terugkerend", filter.terugkerend)
                .and(
                        "geregistreerdOp >= :gewijzigdSinds or gepubliceerdOp >= :gewijzigdSinds",
                        "gewijzigdSinds",
                        filter.gewijzigdSinds());
        if (!besloten) {
            conditions.and("gepubliceerdOp is not null");
        }
        return CountedRows.page(getEntityManager(), Agendapunt.class, conditions, page, sort);
    }
}
