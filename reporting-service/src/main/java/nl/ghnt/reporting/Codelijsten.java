package nl.ghnt.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import nl.ghnt.kit.codes.CodeLists;

/** The codes that filters of this service are looked up in. */
@ApplicationScoped
class Codelijsten implements CodeLists {

    @Override
    public Map<String, String> queryByList() {
        return Map.of("regio", "select 1 from regio where code = :code");
    }
}
