package nl.ghnt.regions.pilot;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.regions.feit.Herinnering;
import nl.ghnt.regions.feit.Zichtbaar;
import nl.ghnt.regions.projectleider.Rechten;

@ApplicationScoped
class WerkzaamElementRepository implements Herinnering<WerkzaamElement> {

    @Override
    public String naam() {
        return "Werkzaam element";
    }

    PanacheQuery<WerkzaamElement> search(WerkzaamElementFilter filter, Rechten.Zicht zicht, Instant moment, Sort sort) {
        Conditions where = Conditions.of("from WerkzaamElement w")
                .and(Zichtbaar.toen("w"))
                .with("knownAt", moment)
                .andContains(List.of("w.titel", "w.beschrijving", "w.onderbouwing"), "tekst", filter.tekst)
                .and("array_contains(w.themas, :thema)", "thema", filter.thema)
                .and("w.regio = :regio", "regio", filter.regio)
                .and("w.pilot = :pilot", "pilot", filter.pilot)
                .and("w.status = :status", "status", filter.status)
                .and("w.gewijzigdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds());
        zicht.beperk(where, "w.regio", "w.status = GEDEELD");
        return find(where.query(), sort, where.parameters());
    }
}
