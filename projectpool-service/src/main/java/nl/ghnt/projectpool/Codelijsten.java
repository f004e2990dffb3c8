package nl.ghnt.projectpool;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import nl.ghnt.kit.codes.CodeLists;

/** The codes that filters of this service are looked up in; a region is also known by the spellings of its name. */
@ApplicationScoped
class Codelijsten implements CodeLists {

    @Override
    public Map<String, String> queryByList() {
        return Map.of(
                "thema",
                "select 1 from thema where code = :code",
                "doelgroep",
                "select 1 from doelgroep where code = :code");
    }
}
