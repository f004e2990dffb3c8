package nl.ghnt.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Who makes one client of the four descriptions gets one function for each name. */
class OperationNamesTest {

    /** What each service has by way of the kit, and is the same in each. */
    private static final Set<String> OF_THE_KIT =
            Set.of("leesGebeurtenissen", "leesOpenapi", "leesProbleemsoort", "leesProbleemsoorten");

    @Test
    void an_operation_of_one_service_has_no_name_of_another() throws IOException {
        Map<String, Set<String>> services = new TreeMap<>();
        for (String context : List.of("governance", "regions", "reporting", "projectpool")) {
            Path committed =
                    Path.of(System.getProperty("ghnt.repository"), context + "-service", "openapi", "openapi.json");
            JsonNode document = new ObjectMapper().readTree(Files.readAllBytes(committed));
            assertThat(document.get("paths")).isNotEmpty();
            document.get("paths").findValuesAsText("operationId").forEach(name -> services.computeIfAbsent(
                            name, first -> new TreeSet<>())
                    .add(context));
        }
        services.keySet().removeAll(OF_THE_KIT);
        services.values().removeIf(one -> one.size() == 1);
        assertThat(services).isEmpty();
    }
}
