package nl.ghnt.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RequirementsTest {

    private static final int ALL = 332;
    private static final Path PROJECT = Path.of("../..");
    private static final Path PAGE = PROJECT.resolve("docs/requirements.md");

    private static List<Requirement> requirements;
    private static List<Requirement> features;
    private static Proofs proofs;

    @BeforeAll
    static void read() throws IOException {
        requirements = read("requirements.json");
        features = read("features.json");
        proofs = Proofs.in(PROJECT);
    }

    private static List<Requirement> read(String file) throws IOException {
        return new ObjectMapper()
                .readValue(PROJECT.resolve("docs").resolve(file).toFile(), new TypeReference<>() {});
    }

    @Test
    void every_requirement_is_there_once() {
        assertThat(requirements)
                .extracting(Requirement::id)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, ALL).boxed().toList());
    }

    @Test
    void what_is_called_met_is_proved_by_a_test() {
        assertThat(all())
                .filteredOn(Requirement::isMet)
                .filteredOn(requirement -> proofs.of(requirement).isEmpty())
                .extracting(Requirement::name)
                .isEmpty();
    }

    @Test
    void a_test_proves_what_exists() {
        Set<String> known = new TreeSet<>();
        all().forEach(requirement -> known.add(requirement.name()));
        assertThat(known).containsAll(proofs.byRequirement().keySet());
    }

    @Test
    void the_page_says_so() throws IOException {
        String page = new RequirementsPage(requirements, features, proofs).text();
        if (Boolean.getBoolean("requirements.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).as("write it with -Drequirements.write=true").content().isEqualTo(page);
    }

    private static List<Requirement> all() {
        return Stream.concat(requirements.stream(), features.stream()).toList();
    }
}
