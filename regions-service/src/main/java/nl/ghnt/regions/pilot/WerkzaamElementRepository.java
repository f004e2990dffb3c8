package nl.ghnt.regions.pilot;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.regions.feit.Herinnering;
import nl.ghnt.regions.feit.Zichtbaar;
import nl.ghnt.regions.projectleider.Leesrecht;

@ApplicationScoped
class WerkzaamElementRepository implements Herinnering<WerkzaamElement> {

    private static final String HAS_TEXT = """
            (w.titel ilike :tekst escape '\\' or w.beschrijving ilike :tekst escape '\\'
                 or w.onderbouwing ilike :tekst escape '\\')""";

    @Override
    public String naam() {
        return "Werkzaam element";
    }

    PanacheQuery<WerkzaamElement> search(
            WerkzaamElementFilter filter, Leesrecht.Zicht zicht, Instant moment, Sort sort) {
        Conditions where = Conditions.of("from WerkzaamElement w")
                .and(Zichtbaar.toen("w"))
                .with("knownAt", moment)
                .and(HAS_TEXT, "tekst", filter.tekst == null ? null : "%" + literal(filter.tekst) + "%")
                .and("array_contains(w.themas, :thema)", "thema", filter.thema)
                .and("w.regio = :regio", "regio", filter.regio)
                .and("w.pilot = :pilot", "pilot", filter.pilot)
                .and("w.status = :status", "status", filter.status)
                .and("w.gewijzigdOp >= :gewijzigdSinds", "gewijzigdSinds", filter.gewijzigdSinds());
        zicht.beperk(where, "w.regio", "w.status = GEDEELD");
        return find(where.query(), sort, where.parameters());
    }

    private static String literal(String text) {
        return text.replaceAll("([\\\\%_])", "\\\\$1");
    }
}
