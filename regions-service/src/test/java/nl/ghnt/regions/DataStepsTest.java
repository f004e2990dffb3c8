package nl.ghnt.regions;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import nl.ghnt.kit.test.DataStepContract;
import nl.ghnt.kit.test.ServiceBackends;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class DataStepsTest extends DataStepContract {

    @Override
    protected Map<String, String> withoutFiles() {
        return Map.of(
                "aanstellingen", "it tells once, of posts that were there before, in which periods they are filled");
    }
}
