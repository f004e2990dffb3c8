package nl.ghnt.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.ghnt.local.demo.Gateway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who did something can be read, with the tokens that Keycloak really gives: by name for who may see names. */
class AuditTrailTest {

    private static final String TEAM = "programmateam";
    private static final String SYSTEM = "ghnt-systeem";

    private static Gateway gateway;

    @BeforeAll
    static void the_platform_runs() {
        gateway = new Gateway(RunningPlatform.get().platform());
    }

    @Test
    void a_person_stands_in_it_by_the_user_name() {
        Map<String, String> meeting = Map.of(
                "gremium", "kernteam",
                "soort", "VERGADERING",
                "titel", "Vergadering (synthetisch)",
                "geplandeDatum", LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString());
        JsonNode planned = gateway.post(TEAM, "/governance/v1/bijeenkomsten", null, meeting)
                .expect(201)
                .json();

        String path = "/governance/v1/bijeenkomsten/" + planned.get("id").asText() + "/audittrail";
        assertThat(actors("beheerder", path)).containsExactly(TEAM);
    }

    @Test
    void a_machine_stands_in_it_by_the_name_of_its_client() {
        JsonNode persons = gateway.get(SYSTEM, "/governance/v1/personen?pageSize=1")
                .expect(200)
                .json();

        String path = "/governance/v1/personen/" + persons.at("/0/id").asText() + "/audittrail?pageSize=100";
        assertThat(actors("beheerder", path)).contains(SYSTEM);
    }

    @Test
    void who_may_not_see_names_reads_roles() {
        JsonNode own = gateway.get("projectleider-twente", "/reporting/v1/inzendingen?pageSize=1")
                .expect(200)
                .json();

        String path = "/reporting/v1/inzendingen/" + own.at("/0/id").asText() + "/audittrail";
        assertThat(actors("projectleider-twente", path)).isNotEmpty().allMatch(actor -> List.of("projectleider", TEAM)
                .contains(actor));
        assertThat(actors(TEAM, path)).contains("projectleider-twente");
    }

    private static List<String> actors(String user, String path) {
        return StreamSupport.stream(gateway.get(user, path).expect(200).json().spliterator(), false)
                .map(line -> line.get("actor").asText())
                .toList();
    }
}
