package nl.ghnt.projectpool;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Set;
import nl.ghnt.kit.test.DataStepContract;
import nl.ghnt.kit.test.ServiceBackends;

@QuarkusTest
@TestProfile(ProgrammagegevensTest.Untouched.class)
@WithTestResource(ServiceBackends.class)
class ProgrammagegevensTest extends DataStepContract {

    /** A database of its own: others correct what was brought in, and what people changed a step leaves alone. */
    public static final class Untouched implements QuarkusTestProfile {}

    @Override
    protected Set<String> single() {
        return Set.of("projectenpool");
    }

    @Override
    protected Set<String> counted() {
        return Set.of("dekking");
    }

    @Override
    protected Set<String> unseen() {
        return Set.of("kerncijfer.gewijzigd_op");
    }
}
