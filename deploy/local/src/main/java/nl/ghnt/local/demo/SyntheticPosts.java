package nl.ghnt.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.ghnt.local.Component;
import nl.ghnt.local.Platform;
import nl.ghnt.local.Progress;
import nl.ghnt.local.Round;

/**
 * Gives each region a filled post of designated official. The realm has a user for each, but no source names such posts, so
 * that the programme's data has none, and who holds no post writes nowhere. Regions that have one keep it.
 */
public final class SyntheticPosts implements Round {

    private static final String POSTS = "/regions/v1/projectleiderposten";
    private static final String FUNCTION = "VERTEGENWOORDIGER";
    private static final Set<Component> NEEDED = Set.of(Component.KEYCLOAK, Component.REGIONS, Component.GATEWAY);

    private final Function<Platform, Gateway> client;

    public SyntheticPosts() {
        this(Gateway::new);
    }

    /** As the other, by a client of another's making. */
    public SyntheticPosts(Function<Platform, Gateway> client) {
        this.client = client;
    }

    @Override
    public void run(Platform platform, Progress progress) {
        if (!platform.config().parts().containsAll(NEEDED)) {
            return;
        }
        Gateway gateway = client.apply(platform);
        Set<String> held = codes(gateway, POSTS + "?functie=" + FUNCTION + "&pageSize=100", "regio");
        for (String region : codes(gateway, "/regions/v1/regios?pageSize=100", "code")) {
            if (!held.contains(region)) {
                gateway.post(CampaignSteps.TEAM, POSTS, null, post(region)).expect(201);
            }
        }
    }

    private static Map<String, Object> post(String region) {
        return Map.of(
                "regio", region,
                "functie", FUNCTION,
                "status", "VERVULD",
                "beginGeldigheid", "2020-01-01",
                "toelichting", "Synthetisch: voor de gebruikers van het lokale platform");
    }

    private static Set<String> codes(Gateway gateway, String path, String property) {
        JsonNode found = gateway.get(CampaignSteps.TEAM, path).expect(200).json();
        return StreamSupport.stream(found.spliterator(), false)
                .map(item -> item.get(property).asText())
                .collect(Collectors.toSet());
    }
}
