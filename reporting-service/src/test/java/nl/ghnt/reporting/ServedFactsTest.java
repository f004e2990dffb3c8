package nl.ghnt.reporting;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import nl.ghnt.kit.test.ServedFactsContract;
import nl.ghnt.kit.test.ServiceBackends;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class ServedFactsTest extends ServedFactsContract {

    @Override
    protected Map<String, String> inOtherWords() {
        return Map.of("rapportages.json rapportages.periode", "told as a half-year: 2019-H1");
    }
}
