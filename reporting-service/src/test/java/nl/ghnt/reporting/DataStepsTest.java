package nl.ghnt.reporting;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import nl.ghnt.kit.test.DataStepContract;
import nl.ghnt.kit.test.ServiceBackends;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class DataStepsTest extends DataStepContract {

    @Override
    protected Set<String> single() {
        return Set.of("exposities");
    }

    /** A published figure is refused when its parts do not fit its whole. */
    @Override
    protected Set<String> counted() {
        return Set.of("voortgangsrapportages");
    }
}
