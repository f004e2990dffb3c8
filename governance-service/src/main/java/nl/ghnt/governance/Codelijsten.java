package nl.ghnt.governance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import nl.ghnt.kit.codes.CodeLists;

/** The codes that filters of this service are looked up in. */
@ApplicationScoped
class Codelijsten implements CodeLists {

    @Override
    public Map<String, String> queryByList() {
        return Map.of(
                "gremium",
                "select 1 from gremium where code = :code",
                "functie",
                "select 1 from functie where code = :code",
                "organisatie",
                "select 1 from organisatie where code = :code",
                "gremiumsoort",
                "select 1 from gremium where soort = :code",
                "functiesoort",
                "select 1 from functie where soort = :code",
                "organisatiesoort",
                "select 1 from organisatie where soort = :code",
                "regio",
                "select 1 from regio where code = :code union all select 1 from knelpunt where regio = :code "
                        + "union all select 1 where not exists (select 1 from regio)");
    }
}
