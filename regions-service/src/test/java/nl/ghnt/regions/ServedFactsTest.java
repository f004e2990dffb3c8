package nl.ghnt.regions;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.ghnt.kit.test.ServedFactsContract;
import nl.ghnt.kit.test.ServiceBackends;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class ServedFactsTest extends ServedFactsContract {

    @Override
    protected List<String> alsoRead() {
        return List.of(
                "/kaderelementen?geldigOp=2019-03-01",
                "/kaderelementen?geldigOp=2019-10-01",
                "/indelingen?geldigOp=2018-06-01",
                "/indelingen?geldigOp=2021-06-01",
                "/indelingen?geldigOp=2022-07-18",
                "/indelingen/VEILIG_THUIS-26/leden?geldigOp=2021-06-01",
                "/indelingen/CENTRUMGEMEENTEN-35/leden?geldigOp=2022-07-18");
    }

    @Override
    protected Map<String, String> inOtherWords() {
        return Map.of("financieringen.json financieringen.voorRegiosOp", "told as the regions of that day");
    }
}
