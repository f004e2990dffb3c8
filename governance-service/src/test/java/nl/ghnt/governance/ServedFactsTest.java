package nl.ghnt.governance;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServedFactsContract;
import nl.ghnt.kit.test.ServiceBackends;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
@Proves({"R65", "R67", "R68", "R69", "R70", "R71", "R75", "R76", "R77", "R85", "R89", "R90", "R91", "R92", "R95", "R110"
})
class ServedFactsTest extends ServedFactsContract {

    @Override
    protected List<String> alsoRead() {
        return List.of(
                "/gremia/kernteam/vergaderritme?jaar=2018&pageSize=100",
                "/gremia/leerkringen/vergaderritme?jaar=2018&pageSize=100",
                "/gremia/leerkringen/vergaderritme?jaar=2019&pageSize=100",
                "/gremia/programmateam/vergaderritme?jaar=2019&pageSize=100",
                "/gremia/stuurgroep/vergaderritme?jaar=2018&pageSize=100");
    }

    @Override
    protected Map<String, String> inOtherWords() {
        String reason = "names a person; a person is told by an identifier, to who may know";
        return Map.of(
                "bijeenkomsten.json bijeenkomsten.begeleider", reason,
                "lidmaatschappen.json lidmaatschappen.persoon", reason,
                "personen.json personen.code", reason);
    }
}
