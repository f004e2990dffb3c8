package nl.ghnt.kit.sample;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.ghnt.kit.test.ApiContract;
import nl.ghnt.kit.test.ServiceBackends;

@QuarkusTest
@WithTestResource(value = ServiceBackends.class, initArgs = @ResourceArg(name = "kafka", value = "true"))
class SampleContractTest extends ApiContract {}
