package nl.ghnt.kit.sample;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.ghnt.kit.test.ApiContract;
import nl.ghnt.kit.test.ServiceBackends;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class SampleContractTest extends ApiContract {}
