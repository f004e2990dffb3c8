package nl.ghnt.regions;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.ghnt.kit.test.DataStepContract;
import nl.ghnt.kit.test.ServiceBackends;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class DataStepsTest extends DataStepContract {}
