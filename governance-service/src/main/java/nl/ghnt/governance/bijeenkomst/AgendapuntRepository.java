package nl.ghnt.governance.bijeenkomst;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.ghnt.kit.paging.Conditions;

@ApplicationScoped
class AgendapuntRepository implements PanacheRepositoryBase<Agendapunt, UUID> {

    /** Items of the agenda of one meeting, all or what is published; an item never changes but for being published. */
    PanacheQuery<Agendapunt> search(UUID bijeenkomst, boolean besloten, AgendapuntFilter filter, Sort sort) {
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
        return find(conditions.query(), sort, conditions.parameters());
    }
}
