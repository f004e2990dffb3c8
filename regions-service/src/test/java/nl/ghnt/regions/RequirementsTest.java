package nl.ghnt.regions;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ghnt.kit.test.Requirements;
import org.junit.jupiter.api.Test;

class RequirementsTest {

    @Test
    void every_requirement_of_this_service_is_cited_by_a_test() {
        assertThat(Requirements.citedByTests()).containsAll(Requirements.of("regions-service"));
    }
}
