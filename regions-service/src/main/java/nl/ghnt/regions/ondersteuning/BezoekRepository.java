package nl.ghnt.regions.ondersteuning;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.regions.feit.Herinnering;
import nl.ghnt.regions.feit.Zichtbaar;
import nl.ghnt.regions.projectleider.Rechten;

@ApplicationScoped
class BezoekRepository implements Herinnering<Bezoek> {

    @Override
    public String naam() {
        return "Bezoek";
    }

    /** All, as told at a moment. */
    List<Bezoek> known(Instant moment) {
        return list(
                "from Bezoek b where " + Zichtbaar.toen("b"),
                Sort.by("b.geplandeDatum").and("b.stuk"),
                Map.of("knownAt", moment));
    }

    PanacheQuery<Bezoek> search(BezoekFilter filter, Rechten.Zicht zicht, Instant moment, Sort sort) {
        Conditions where = Conditions.of("from Bezoek b")
                .and(Zichtbaar.toen("b"))
                .with("knownAt", moment)
                .and("b.regio = :regio", "regio", filter.regio)
                .and("b.soort = :soort", "soort", filter.soort)
                .and("b.gewijzigdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds());
        if (filter.afgelegd != null) {
            where.and(filter.afgelegd ? "b.bezoekdatum is not null" : "b.bezoekdatum is null");
        }
        zicht.beperk(where, "b.regio", null);
        return find(where.query(), sort, where.parameters());
    }
}
