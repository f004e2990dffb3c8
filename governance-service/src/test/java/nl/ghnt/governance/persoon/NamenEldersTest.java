package nl.ghnt.governance.persoon;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other services tell is public, and they know no persons: no name of one stands in their files, not even in a source. */
class NamenEldersTest {

    private static final String FILES = "src/main/resources/programma";

    @ParameterizedTest
    @ValueSource(strings = {"regions-service", "reporting-service", "projectpool-service"})
    void in_de_bestanden_van_een_andere_dienst_staat_geen_naam(String dienst) throws IOException {
        Pattern namen = namen();
        List<Path> bestanden = bestanden(Path.of("..", dienst, FILES));
        assertThat(bestanden).isNotEmpty();
        for (Path bestand : bestanden) {
            assertThat(namen.matcher(Files.readString(bestand)).results().map(MatchResult::group))
                    .as(bestand.getFileName().toString())
                    .isEmpty();
        }
    }

    private static List<Path> bestanden(Path map) throws IOException {
        try (Stream<Path> bestanden = Files.list(map)) {
            return bestanden.sorted().toList();
        }
    }

    private static Pattern namen() throws IOException {
        JsonNode personen = new ObjectMapper()
                .readTree(Path.of(FILES, "personen.json").toFile())
                .get("personen");
        return Pattern.compile(
                StreamSupport.stream(personen.spliterator(), false)
                        .map(persoon -> Pattern.quote(persoon.get("achternaam").asText()))
                        .collect(Collectors.joining("|", "\\b(", ")\\b")),
                Pattern.CASE_INSENSITIVE);
    }
}
