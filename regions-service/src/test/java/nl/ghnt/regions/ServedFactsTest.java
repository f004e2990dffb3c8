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
                "/kaderelementen?geldigOp=2019-03-01&pageSize=100",
                "/kaderelementen?geldigOp=2019-10-01&pageSize=100",
                "/indelingen?geldigOp=2018-06-01&pageSize=100",
                "/indelingen?geldigOp=2021-06-01&pageSize=100",
                "/indelingen?geldigOp=2022-07-18&pageSize=100",
                "/indelingen/VEILIG_THUIS-26/leden?geldigOp=2021-06-01&pageSize=100",
                "/indelingen/CENTRUMGEMEENTEN-35/leden?geldigOp=2022-07-18&pageSize=100",
                "/regios/{code}/samenstelling?geldigOp=2021-06-01");
    }

    @Override
    protected Map<String, String> inOtherWords() {
        String kind = "told with its kind before it, for the sources use some words twice";
        return Map.of(
                "financieringen.json financieringen.voorRegiosOp", "told as the regions of that day",
                "kader.json doelgroepen.code", kind,
                "kader.json voorwaarden.code", kind);
    }
}
