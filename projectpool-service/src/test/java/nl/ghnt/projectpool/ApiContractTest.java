package nl.ghnt.projectpool;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import nl.ghnt.kit.test.ApiContract;
import nl.ghnt.kit.test.ServiceBackends;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class ApiContractTest extends ApiContract {

    /** What counts over the coverage table reads the table first: its version, its entries and their participants. */
    @Override
    protected Map<String, Long> statements() {
        return Map.of("zoekDekking", 4L, "zoekVermeldingen", 4L, "zoekKerncijfers", 6L);
    }

    /** Facts of the source documents: loaded with their source and version, changed by no call. */
    @Override
    protected Map<String, String> withoutAuditTrail() {
        String reason = "programme data that no call changes; the fact names its source";
        return Map.of(
                "leesDoelgroep", reason, "leesPoolronde", reason, "leesProjectenpool", reason, "leesThema", reason);
    }
}
