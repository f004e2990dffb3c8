package nl.ghnt.governance;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import nl.ghnt.kit.test.ApiContract;
import nl.ghnt.kit.test.ServiceBackends;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class GovernanceContractTest extends ApiContract {

    /** Facts of the source documents: loaded with their source and version, changed by no call. */
    @Override
    protected Map<String, String> withoutAuditTrail() {
        String reason = "programme data that no call changes; the fact names its source";
        return Map.of("leesFunctie", reason, "leesGremium", reason, "leesOrganisatie", reason, "leesProgramma", reason);
    }
}
