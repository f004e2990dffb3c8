package nl.ghnt.local.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ghnt.local.demo.Gateway.Answer;
import nl.ghnt.local.realm.LocalUser;

/** Steps 1 to 3: a round is opened, municipalities apply, and it is closed. */
final class PoolApplicationSteps {

    static final String ROUNDS = "/projectpool/v1/aanvraagrondes";
    static final String APPLICATIONS = "/projectpool/v1/aanvragen";

    private static final int HOW_MANY = 30;
    private static final int REGIONS = 28;
    private static final int DAYS = 400;
    private static final String NEW = "\"0\"";

    private final Gateway gateway;
    private final List<LocalUser> applicants;
    private final LocalDate today = LocalDate.now(Clock.system(DemoRound.ZONE));

    /** @param applicants who may apply */
    PoolApplicationSteps(Gateway gateway, List<LocalUser> applicants) {
        this.gateway = gateway;
        this.applicants = applicants;
    }

    /** How far something is. */
    @FunctionalInterface
    interface Bar {
        void show(int done, int all);
    }

    /** Identity of a round that takes applications. */
    String open() {
        gateway.await(
                CampaignSteps.TEAM,
                "/projectpool/v1/regiobestedingen?pageSize=100",
                "the regions of the register",
                known -> known.size() >= REGIONS);
        Answer made = gateway.post(CampaignSteps.TEAM, ROUNDS, null, setUp()).expect(201);
        String id = made.json().get("id").asText();
        gateway.post(CampaignSteps.TEAM, ROUNDS + "/" + id + "/opening", made.etag(), null)
                .expect(200);
        return id;
    }

    private Map<String, Object> setUp() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Map<String, Object> round = new HashMap<>();
        round.put("titel", "SYNTHETISCH: projectenpool voor een demonstratie");
        round.put("beginProjecten", today.minusDays(DAYS).toString());
        round.put("eindeProjecten", today.toString());
        round.put("rechtsvorm", "SPECIFIEKE_UITKERING");
        round.put("regeling", "Een synthetische regeling");
        round.put("aanvragenVanaf", now.minus(1, ChronoUnit.DAYS).toString());
        round.put("aanvragenTot", now.plus(1, ChronoUnit.DAYS).toString());
        round.put("budget", 1_500_000);
        round.put("minimumPerAanvraag", 25_000);
        round.put("maximumPerAanvraag", 100_000);
        round.put("maximumPerRegio", 192_000);
        round.put("themas", themes());
        round.put(
                "criteria",
                List.of(
                        criterion("BORGING", 50),
                        criterion("OVERDRACHT", 30),
                        criterion("SPREIDING", 20),
                        Map.of(
                                "code", "ACTIELIJN",
                                "tekst", "Synthetisch: draagt bij aan een actielijn",
                                "herkomst", "Synthetisch",
                                "knockOut", true)));
        round.put(
                "onderdelen",
                List.of(Map.of("code", "AANPAK", "titel", "Aanpak", "verplicht", true, "maximumTekens", 5000)));
        round.put("documenten", List.of());
        round.put(
                "rapportages",
                List.of(Map.of(
                        "titel", "Halverwege", "dag", today.minusDays(DAYS / 2).toString())));
        return round;
    }

    private static Map<String, Object> criterion(String code, int weight) {
        return Map.of(
                "code",
                code,
                "tekst",
                "Synthetisch criterium",
                "herkomst",
                "Synthetisch",
                "gewicht",
                weight,
                "knockOut",
                false);
    }

    private List<String> themes() {
        List<String> codes = new ArrayList<>();
        gateway.get(Gateway.NOBODY, "/projectpool/v1/themas?pageSize=100")
                .expect(200)
                .json()
                .forEach(theme -> codes.add(theme.get("code").asText()));
        return codes;
    }

    /** All applications, submitted, of as many municipalities whose region the register knows. */
    List<SyntheticApplication> submitAll(String round, Bar bar) {
        List<Map.Entry<LocalUser, String>> towns =
                new ArrayList<>(regionByApplicant().entrySet());
        List<String> themes = themes();
        List<SyntheticApplication> submitted = new ArrayList<>();
        for (int number = 0; number < HOW_MANY; number++) {
            Map.Entry<LocalUser, String> town = towns.get(number % towns.size());
            String partner =
                    number % 3 == 0 ? towns.get((number + 7) % towns.size()).getValue() : null;
            submitted.add(submit(
                    round,
                    number,
                    town,
                    town.getValue().equals(partner) ? null : partner,
                    themes.get(number % themes.size())));
            bar.show(number + 1, HOW_MANY);
        }
        return submitted;
    }

    /** By who applies the region that the register knows the municipality by. */
    private Map<LocalUser, String> regionByApplicant() {
        CampaignSteps register = new CampaignSteps(gateway);
        Map<LocalUser, String> regions = new LinkedHashMap<>();
        for (LocalUser applicant : applicants) {
            String region = register.recognise(applicant.actsFor());
            if (!region.isEmpty()) {
                regions.put(applicant, region);
            }
        }
        return regions;
    }

    private SyntheticApplication submit(
            String round, int number, Map.Entry<LocalUser, String> town, String partner, String theme) {
        String user = town.getKey().name();
        String municipality = town.getKey().municipality().orElseThrow();
        Answer begun = gateway.post(
                        user, APPLICATIONS, null, Map.of("ronde", round, "gemeente", municipality, "synthetisch", true))
                .expect(201);
        String id = begun.json().get("id").asText();
        String path = APPLICATIONS + "/" + id;
        SyntheticApplication.parts(number, theme, town.getValue(), partner, today.minusDays(DAYS), today.minusDays(1))
                .forEach((part, said) ->
                        gateway.put(user, path + "/" + part, NEW, said).expect(200));
        Answer written = gateway.get(user, path).expect(200);
        gateway.post(user, path + "/indiening", written.etag(), null).expect(200);
        return new SyntheticApplication(
                id, user, municipality, town.getValue(), partner, SyntheticApplication.amountOf(number));
    }

    /** No application can be made any more. */
    boolean close(String round) {
        String path = ROUNDS + "/" + round;
        String etag = gateway.get(CampaignSteps.TEAM, path).expect(200).etag();
        gateway.post(CampaignSteps.TEAM, path + "/sluiting", etag, null).expect(200);
        return true;
    }
}
