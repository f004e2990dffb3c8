package nl.ghnt.governance;

import static nl.ghnt.governance.Meetings.as;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.ghnt.kit.test.ApiContract;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestEvents;
import org.awaitility.Awaitility;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class GovernanceContractTest extends ApiContract {

    private static final String BASE = "/governance/v1";
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Function<JsonNode, JsonNode> DAY_OF_MEETING =
            first("gehoudenDatum", "gehoudenInBron", "geplandeDatum", "geplandInBron");

    @Override
    protected Map<String, String> neverKept() {
        String noted = "that somebody read a name is noted each time";
        return Map.of("zoekPersonen", noted, "leesPersoon", noted, "zoekLidmaatschappenVanPersoon", noted);
    }

    /** Bottlenecks, reports and projects come from other services, at their own time. */
    @Override
    protected void furnish() {
        for (String regio : List.of("twente", "zeeland")) {
            TestEvents.send(
                    "ghnt.regions",
                    UUID.randomUUID(),
                    "regio.ingesteld.v1",
                    regio,
                    1,
                    "{\"code\": \"%s\"}".formatted(regio));
            UUID knelpunt = UUID.randomUUID();
            TestEvents.send(
                    "ghnt.regions", UUID.randomUUID(), "knelpunt.gemeld.v1", knelpunt.toString(), 1, """
                    {"knelpunt": "%s", "regio": "%s", "titel": "Knelpunt (synthetisch)", "themas": [], "categorie": "OVERIG",
                     "ernst": "LAAG", "gevraagdNiveau": "KERNTEAM", "gemeldOp": "2022-01-10T12:00:00Z"}""".formatted(
                                    knelpunt, regio));
            UUID rapportage = UUID.randomUUID();
            TestEvents.send(
                    "ghnt.reporting",
                    UUID.randomUUID(),
                    "voortgangsrapportage.ter-vaststelling-aangeboden.v1",
                    rapportage.toString(),
                    1,
                    """
                    {"voortgangsrapportage": "%s", "nummer": 8, "titel": "Rapportage (synthetisch)", "periode": "2021-H2"}""".formatted(rapportage));
            UUID project = UUID.randomUUID();
            TestEvents.send(
                    "ghnt.projectpool",
                    UUID.randomUUID(),
                    "project.voorgedragen.v1",
                    project.toString(),
                    1,
                    """
                    {"project": "%s", "titel": "Project (synthetisch)"}""".formatted(project));
        }
        for (String list : List.of("/knelpunten", "/agenderingen")) {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() -> as("programmateam")
                                    .get(BASE + list)
                                    .jsonPath()
                                    .getList("id")
                                    .size()
                            >= (list.equals("/agenderingen") ? 4 : 2));
        }
    }

    @Override
    protected Map<String, Supplier<String>> existing() {
        return Map.of(
                "/gremia/{code}/vergaderritme",
                () -> "/gremia/leerkringen/vergaderritme",
                "/personen/{id}/lidmaatschappen",
                GovernanceContractTest::ofSomebodyWithTwo);
    }

    private static String ofSomebodyWithTwo() {
        List<String> persons = as("programmateam")
                .get(BASE + "/lidmaatschappen?pageSize=100")
                .jsonPath()
                .getList("persoon.id");
        return persons.stream()
                .filter(id -> id != null && persons.stream().filter(id::equals).count() > 1)
                .findFirst()
                .map(id -> "/personen/" + id + "/lidmaatschappen")
                .orElseThrow();
    }

    @Override
    protected Map<String, Function<JsonNode, JsonNode>> orderedBy() {
        return Map.of(
                "zoekBijeenkomsten datum",
                DAY_OF_MEETING,
                "zoekBesluiten datum",
                first("besluitdatum", "besluitInBron", "geplandInBron"));
    }

    @Override
    protected Map<String, String> withoutOrder() {
        return Map.of(
                "zoekProgrammas", "there is one programme",
                "leesVergaderritme",
                        "at one moment a body has one norm for each of its meetings, and no body has two kinds now");
    }

    /** Facts of the source documents: loaded with their source and version, changed by no call. */
    @Override
    protected Map<String, String> withoutAuditTrail() {
        String reason = "programme data that no call changes; the fact names its source";
        return Map.of(
                "leesLeervorm",
                reason,
                "leesFunctie",
                reason,
                "leesGremium",
                reason,
                "leesOrganisatie",
                reason,
                "leesProgramma",
                reason);
    }
}
