package nl.ghnt.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ghnt.local.Platform;
import nl.ghnt.local.PlatformException;
import nl.ghnt.local.demo.Gateway.Answer;

/** Steps 4 to 6: assessors weigh what was submitted, and it is decided. */
final class PoolDecisionSteps {

    private static final String ASSESSORS = "/projectpool/v1/beoordelaars";
    private static final String ASSESSMENTS = "/projectpool/v1/beoordelingen";
    private static final String LISTS = "/projectpool/v1/besluitlijsten";
    private static final List<String> NAMES = List.of("een", "twee", "drie");
    private static final int EACH = 2;
    private static final int SCORES = 6;
    private static final int BUDGET = 1_500_000;
    private static final int REGION = 192_000;

    private final Gateway gateway;
    private final Platform platform;
    private final Map<String, String> assessors = new HashMap<>();

    PoolDecisionSteps(Gateway gateway, Platform platform) {
        this.gateway = gateway;
        this.platform = platform;
    }

    /** How it was decided. */
    record Decision(int granted, int refused, int euros) {

        String told() {
            return granted + " granted for " + euros + " euros of " + BUDGET + ", " + refused
                    + " refused, adopted in one meeting";
        }
    }

    /** Appoints three, and spreads the applications over them; gives how many assessments that are. */
    int appoint(String round) {
        for (String name : NAMES) {
            String user = "beoordelaar-" + name;
            Answer appointed = gateway.post(
                            CampaignSteps.TEAM,
                            ASSESSORS,
                            null,
                            Map.of(
                                    "ronde",
                                    round,
                                    "account",
                                    account(user),
                                    "naam",
                                    "Synthetische beoordelaar " + name,
                                    "regios",
                                    List.of()))
                    .expect(201);
            assessors.put(user, appointed.json().get("id").asText());
        }
        return gateway.post(
                        CampaignSteps.TEAM,
                        PoolApplicationSteps.ROUNDS + "/" + round + "/_verdeel",
                        null,
                        Map.of("perAanvraag", EACH))
                .expect(200)
                .json()
                .get("toegewezen")
                .asInt();
    }

    /** Subject of the tokens of a user. */
    private String account(String user) {
        try {
            byte[] claims = Base64.getUrlDecoder().decode(platform.token(user).split("\\.")[1]);
            return new ObjectMapper().readTree(claims).get("sub").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each assessor declares, scores and submits; gives how many were submitted. */
    int assessAll(String round, PoolApplicationSteps.Bar bar) {
        Map<String, List<JsonNode>> asked = new HashMap<>();
        assessors.keySet().forEach(user -> asked.put(user, open(user, round)));
        int all = asked.values().stream().mapToInt(List::size).sum();
        int done = 0;
        for (Map.Entry<String, List<JsonNode>> assessor : asked.entrySet()) {
            for (JsonNode assessment : assessor.getValue()) {
                assess(assessor.getKey(), assessment);
                done++;
                bar.show(done, all);
            }
        }
        return done;
    }

    private List<JsonNode> open(String user, String round) {
        List<JsonNode> open = new ArrayList<>();
        gateway.get(user, ASSESSMENTS + "?status=OPEN&pageSize=100&ronde=" + round)
                .expect(200)
                .json()
                .forEach(open::add);
        return open;
    }

    private void assess(String user, JsonNode assessment) {
        String path = ASSESSMENTS + "/" + assessment.get("id").asText();
        gateway.post(
                        user,
                        ASSESSORS + "/" + assessors.get(user) + "/verklaringen",
                        null,
                        Map.of("aanvraag", assessment.get("aanvraag").asText(), "belang", "GEEN"))
                .expect(201);
        int number = assessment.get("aanvraagnummer").asInt();
        Answer written = gateway.put(user, path, gateway.get(user, path).etag(), opinion(number + user.length()))
                .expect(200);
        gateway.post(user, path + "/indiening", written.etag(), null).expect(200);
    }

    private static Map<String, Object> opinion(int seed) {
        List<Map<String, Object>> scores = new ArrayList<>();
        List<String> weighed = List.of("BORGING", "OVERDRACHT", "SPREIDING");
        for (int i = 0; i < weighed.size(); i++) {
            scores.add(Map.of(
                    "criterium", weighed.get(i), "score", (seed * (i + 2) + i) % SCORES, "reden", "Synthetisch"));
        }
        scores.add(Map.of("criterium", "ACTIELIJN", "voldoet", true, "reden", "Synthetisch"));
        return Map.of("scores", scores, "advies", "POSITIEF");
    }

    /** Grants from the top of the ranking as far as money and regions allow, refuses the rest, and says that all is decided. */
    Decision decide(String round, List<SyntheticApplication> applications) {
        Map<String, SyntheticApplication> byId =
                applications.stream().collect(Collectors.toMap(SyntheticApplication::id, Function.identity()));
        List<Map<String, Object>> proposals = new ArrayList<>();
        Map<String, Integer> perRegion = new HashMap<>();
        int euros = 0;
        int granted = 0;
        JsonNode ranking = gateway.get(
                        CampaignSteps.TEAM, PoolApplicationSteps.ROUNDS + "/" + round + "/rangorde?pageSize=100")
                .expect(200)
                .json();
        for (JsonNode place : ranking) {
            SyntheticApplication application = byId.get(place.get("aanvraag").asText());
            boolean fits = euros + application.amount() <= BUDGET
                    && application.shares().entrySet().stream()
                            .allMatch(share -> perRegion.getOrDefault(share.getKey(), 0) + share.getValue() <= REGION);
            proposals.add(fits ? grant(application) : refusal(application));
            if (fits) {
                euros += application.amount();
                granted++;
                application.shares().forEach((region, share) -> perRegion.merge(region, share, Integer::sum));
            }
        }
        adopt(round, proposals);
        return new Decision(granted, proposals.size() - granted, euros);
    }

    private static Map<String, Object> grant(SyntheticApplication application) {
        return Map.of(
                "aanvraag", application.id(),
                "uitkomst", "TOEGEKEND",
                "bedrag", application.amount(),
                "voorwaarden", List.of(),
                "motivering", "Synthetische motivering");
    }

    private static Map<String, Object> refusal(SyntheticApplication application) {
        return Map.of(
                "aanvraag", application.id(),
                "uitkomst", "AFGEWEZEN",
                "voorwaarden", List.of(),
                "motivering", "Synthetisch: het geld van de ronde of van een regio is op",
                "afwijking", "Synthetisch: past niet in budget of regio");
    }

    private void adopt(String round, List<Map<String, Object>> proposals) {
        Map<String, Object> content = Map.of(
                "vergaderdag", LocalDate.now(Clock.system(DemoRound.ZONE)).toString(), "voorstellen", proposals);
        Answer list = gateway.post(CampaignSteps.TEAM, LISTS, null, Map.of("ronde", round, "inhoud", content))
                .expect(201);
        JsonNode lacking = list.json().at("/gevolgen/ontbreekt");
        if (!lacking.isEmpty()) {
            throw new PlatformException("the decisions cannot be adopted", lacking.toString());
        }
        String path = LISTS + "/" + list.json().get("id").asText();
        gateway.post(CampaignSteps.TEAM, path + "/vaststelling", list.etag(), null)
                .expect(200);
        String roundPath = PoolApplicationSteps.ROUNDS + "/" + round;
        String etag = gateway.get(CampaignSteps.TEAM, roundPath).expect(200).etag();
        gateway.post(CampaignSteps.TEAM, roundPath + "/besluit", etag, null).expect(200);
    }
}
