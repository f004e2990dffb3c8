package nl.ghnt.reporting;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServedFactsContract;
import nl.ghnt.kit.test.ServiceBackends;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
@Proves({
    "R240", "R244", "R245", "R246", "R251", "R281", "R282", "R283", "R286", "R287", "R288", "R297", "R298", "R299",
    "R300"
})
class ServedFactsTest extends ServedFactsContract {

    @Override
    protected Map<String, String> inOtherWords() {
        String themas = "the infographic tells the themes by their names; their codes are read in the project pool";
        return Map.of(
                "rapportages.json rapportages.periode", "told as a half-year: 2019-H1",
                "dekking-eindrapportage.json dekking.cellen.thema", themas,
                "dekking-eindrapportage.json dekking.themas.code", themas);
    }
}
