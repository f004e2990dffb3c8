package nl.ghnt.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import nl.ghnt.local.Platform;
import nl.ghnt.local.PlatformException;
import nl.ghnt.local.Progress;
import nl.ghnt.local.Round;

/** A round of the project pool with thirty synthetic applications, from its opening until the last project is closed. */
public final class PoolDemo implements Round {

    private static final String APPLICATIONS = "Applications";
    private static final String ASSESSMENTS = "Assessments";
    private static final String PROJECTS = "Projects";

    private final Function<Platform, Gateway> client;
    private Outcome outcome;

    public PoolDemo() {
        this(Gateway::new);
    }

    /** A round that calls the APIs by a client of another's making. */
    public PoolDemo(Function<Platform, Gateway> client) {
        this.client = client;
    }

    /**
     * What the round left behind.
     *
     * @param overview the round at a glance
     * @param matrix where the drawing of themes and regions was written
     * @param money where the drawing of the money of regions was written
     */
    public record Outcome(JsonNode overview, Path matrix, Path money) {}

    /** What the round left behind, once it ran. */
    public Outcome outcome() {
        return outcome;
    }

    @Override
    public void run(Platform platform, Progress progress) {
        Gateway gateway = client.apply(platform);
        Steps told = new Steps(progress);
        PoolApplicationSteps applying = new PoolApplicationSteps(gateway, Applicants.of(platform));
        PoolDecisionSteps deciding = new PoolDecisionSteps(gateway, platform);
        PoolProjectSteps carrying = new PoolProjectSteps(gateway, Applicants.of(platform));

        String round = told.step("Round", applying::open, id -> "set up and opened, marked as synthetic");
        List<SyntheticApplication> applications = told.step(
                APPLICATIONS,
                () -> applying.submitAll(round, (done, all) -> told.bar(APPLICATIONS, done, all)),
                all -> all.size() + " submitted, written part by part, each with a receipt");
        told.step("Closing", () -> applying.close(round), closed -> "by hand, before its time");
        told.step(
                "Assessors",
                () -> deciding.appoint(round),
                spread -> "three appointed, " + spread + " assessments spread evenly");
        told.step(
                ASSESSMENTS,
                () -> deciding.assessAll(round, (done, all) -> told.bar(ASSESSMENTS, done, all)),
                count -> count + " submitted, each after a declaration of interest");
        told.step("Decision", () -> deciding.decide(round, applications), PoolDecisionSteps.Decision::told);
        told.step(
                PROJECTS,
                () -> carrying.carryOut(round, (done, all) -> told.bar(PROJECTS, done, all)),
                count -> count + " started, paid, reported, ended, accounted for and closed");
        told.step("Finished", () -> carrying.finish(round), done -> "all projects of the round are closed");
        told.step("Drawings", () -> save(platform, gateway, round), saved -> "the matrix and the money map");
        told.pool(outcome);
    }

    private Outcome save(Platform platform, Gateway gateway, String round) {
        JsonNode overview = gateway.get(CampaignSteps.TEAM, "/projectpool/v1/aanvraagrondes/" + round + "/overzicht")
                .expect(200)
                .json();
        if (!overview.path("synthetisch").asBoolean()) {
            throw new PlatformException("the overview of a synthetic round does not say that it is");
        }
        byte[] matrix = drawing(gateway, Gateway.NOBODY, "/projectpool/v1/projectdekking/svg?ronde=" + round);
        byte[] money = drawing(gateway, CampaignSteps.TEAM, "/projectpool/v1/regiobestedingen/svg?ronde=" + round);
        try {
            Path folder = Files.createDirectories(platform.config().data().resolve("demo"));
            outcome = new Outcome(
                    overview,
                    Files.write(folder.resolve("projectmatrix.svg"), matrix),
                    Files.write(folder.resolve("geldkaart.svg"), money));
            return outcome;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] drawing(Gateway gateway, String user, String path) {
        return gateway.get(user, path, "image/svg+xml").expect(200).bytes();
    }
}
