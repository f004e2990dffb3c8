package nl.ghnt.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.ghnt.local.Platform;
import nl.ghnt.local.PlatformException;
import nl.ghnt.local.Progress;
import nl.ghnt.local.Round;
import nl.ghnt.local.demo.Gateway.Answer;

/** One half-year reporting round, in ten steps. */
public final class DemoRound implements Round {

    /** Days are Dutch days, as in the services, wherever and at whatever hour the round runs. */
    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final Map<String, String> SPELLINGS = Map.of(
            "Zuidoost Brabant", "brabant-zuidoost",
            "Alkmaar – West Friesland", "alkmaar-west-friesland",
            "Kennermerland", "kennemerland");

    private final Function<Platform, Gateway> client;
    private Outcome outcome;

    public DemoRound() {
        this(Gateway::new);
    }

    /** A round that calls the APIs by a client of another's making. */
    public DemoRound(Function<Platform, Gateway> client) {
        this.client = client;
    }

    /**
     * What the round left behind.
     *
     * @param campaign identifier of the campaign
     * @param report identifier of the published report
     * @param infographic the infographic as JSON
     * @param svg where the picture was written
     * @param pdf where the document was written
     */
    public record Outcome(String campaign, String report, JsonNode infographic, Path svg, Path pdf) {}

    /** What the round left behind, once it ran. */
    public Outcome outcome() {
        return outcome;
    }

    @Override
    public void run(Platform platform, Progress progress) {
        Gateway gateway = client.apply(platform);
        Steps told = new Steps(progress);
        CampaignSteps campaignSteps = new CampaignSteps(gateway);
        ReportSteps reportSteps = new ReportSteps(gateway);

        List<String> regions = told.step(
                "Regions",
                () -> register(campaignSteps),
                codes -> codes.size()
                        + " regions on 31 December 2021; on 1 January 2019: 30 announced, members unknown");
        String questionnaire =
                told.step("Questionnaire", campaignSteps::questionnaire, id -> "agreed by four parties and released");
        String campaign = told.step(
                "Campaign",
                () -> campaignSteps.campaign(questionnaire).json().get("id").asText(),
                id -> "opened for " + CampaignSteps.PERIOD + ", population frozen");
        told.step(
                "Submissions",
                () -> submitAll(campaignSteps, campaign, regions, told),
                count -> count + " submitted and accepted, one of them after a return");
        told.step("State", () -> campaignSteps.states(regions.size()), count -> "of " + count + " regions, by events");
        Answer written = told.step(
                "Report",
                () -> {
                    reportSteps.awaitPool();
                    return reportSteps.write(campaign);
                },
                report -> "figures computed, texts and sources added");
        Answer adopted = told.step(
                "Adoption",
                () -> reportSteps.adopt(hidden(reportSteps, written)),
                report -> "by the stuurgroep, by events both ways");
        Answer published = told.step(
                "Offering",
                () -> reportSteps.publish(hidden(reportSteps, adopted)),
                report -> "offered to the Tweede Kamer and public");
        byte[] picture = told.step(
                "Infographic", () -> save(platform, campaign, reportSteps, published), bytes -> "as JSON, SVG and PDF");
        told.step(
                "Frozen",
                () -> correct(campaignSteps, gateway, campaign, regions.get(0), reportSteps, published, picture),
                same -> "a later correction changed no byte of it");
        told.figures(outcome);
    }

    private static List<String> register(CampaignSteps steps) {
        List<String> regions = steps.regions();
        SPELLINGS.forEach((spelling, code) ->
                require(code.equals(steps.recognise(spelling)), "'" + spelling + "' is not recognised"));
        JsonNode partition = steps.partitionOf2019();
        require(partition.get("aangekondigdAantal").asInt() == 30, "the partition of 2019 does not say 30");
        require(partition.path("ledenOnbekendReden").isTextual(), "the members of 2019 are not said to be unknown");
        return regions;
    }

    private static int submitAll(CampaignSteps steps, String campaign, List<String> regions, Steps told) {
        steps.refuseOtherRegion(campaign, regions.get(0), regions.get(1));
        for (int index = 0; index < regions.size(); index++) {
            Answer submitted = steps.submit(campaign, regions.get(index), index);
            if (index == 0) {
                Answer returned =
                        steps.judge(submitted, "TERUGGEGEVEN", "Synthetische reden: kijk de fase nog eens na.");
                submitted = steps.fillIn(
                        "projectleider-" + regions.get(0),
                        returned.json().get("id").asText(),
                        returned.etag(),
                        SyntheticAnswers.of(0));
            }
            steps.judge(submitted, "GEACCEPTEERD", null);
            told.bar("Submissions", index + 1, regions.size());
        }
        JsonNode completeness = steps.completeness(campaign);
        require(completeness.get("geaccepteerd").asInt() == regions.size(), "not every submission was accepted");
        steps.close(campaign);
        return regions.size();
    }

    private static Answer hidden(ReportSteps steps, Answer report) {
        require(!steps.isPublic(report), "a report that is not public can be seen without a token");
        return report;
    }

    private byte[] save(Platform platform, String campaign, ReportSteps steps, Answer published) {
        JsonNode infographic = steps.infographic(published, "").json();
        byte[] svg = steps.infographic(published, "/svg").bytes();
        byte[] pdf = steps.infographic(published, "/pdf").bytes();
        try {
            Path folder = Files.createDirectories(platform.config().data().resolve("demo"));
            outcome = new Outcome(
                    campaign,
                    published.json().get("id").asText(),
                    infographic,
                    Files.write(folder.resolve("infographic.svg"), svg),
                    Files.write(folder.resolve("infographic.pdf"), pdf));
            return svg;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another answer of one region, accepted after publication. */
    private static boolean correct(
            CampaignSteps steps,
            Gateway gateway,
            String campaign,
            String region,
            ReportSteps reports,
            Answer published,
            byte[] before) {
        String path = "/reporting/v1/inzendingen?uitvraag=" + campaign + "&regio=" + region;
        String id = gateway.get(CampaignSteps.TEAM, path)
                .expect(200)
                .json()
                .at("/0/id")
                .asText();
        Answer accepted = gateway.get(CampaignSteps.TEAM, "/reporting/v1/inzendingen/" + id)
                .expect(200);
        String user = "projectleider-" + region;
        Answer opened = gateway.post(
                user,
                "/reporting/v1/inzendingen/" + id + "/correcties",
                accepted.etag(),
                Map.of("reden", "Synthetische correctie na openbaarmaking"));
        require(opened.status() / 100 == 2, "a correction with a reason is refused");
        Answer submitted = steps.fillIn(user, id, opened.etag(), SyntheticAnswers.of(27));
        steps.judge(submitted, "GEACCEPTEERD", null);
        byte[] after = reports.infographic(published, "/svg").bytes();
        require(Arrays.equals(before, after), "the published infographic changed");
        return true;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new PlatformException(otherwise);
        }
    }
}
