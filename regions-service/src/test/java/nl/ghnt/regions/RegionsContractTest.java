package nl.ghnt.regions;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import nl.ghnt.kit.test.ApiContract;
import nl.ghnt.kit.test.ServiceBackends;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class RegionsContractTest extends ApiContract {

    @Override
    protected Map<String, Long> statements() {
        // two partitions, the members of each and the links between them, whatever the size of the page
        return Map.of("leesAfbeeldingVanIndeling", 5L);
    }
}
