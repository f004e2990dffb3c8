package nl.ghnt.regions.ondersteuning;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.regions.feit.Herinnering;
import nl.ghnt.regions.feit.Zichtbaar;
import nl.ghnt.regions.projectleider.Rechten;

@ApplicationScoped
class OndersteuningRepository implements Herinnering<Ondersteuning> {

    @Override
    public String naam() {
        return "Ondersteuning";
    }

    /** Whether a region asked this. */
    boolean isVraag(UUID id, String regio) {
        return count(
                        "stuk = ?1 and vervallenOp is null and regio = ?2 and richting = ?3",
                        id,
                        regio,
                        Ondersteuning.Richting.VRAAG)
                == 1;
    }

    PanacheQuery<Ondersteuning> search(OndersteuningFilter filter, Rechten.Zicht zicht, Instant moment, Sort sort) {
        Conditions where = Conditions.of("from Ondersteuning o")
                .and(Zichtbaar.toen("o"))
                .with("knownAt", moment)
                .and("o.regio = :regio", "regio", filter.regio)
                .and("o.richting = :richting", "richting", filter.richting)
                .and("o.soort = :soort", "soort", filter.soort)
                .and("o.status = :status", "status", filter.status)
                .and("o.gewijzigdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds());
        zicht.beperk(where, "o.regio", null);
        return find(where.query(), sort, where.parameters());
    }
}
