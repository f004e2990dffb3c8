package nl.ghnt.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.ghnt.local.Platform;
import nl.ghnt.local.PlatformConfig;
import nl.ghnt.local.Progress;
import nl.ghnt.local.demo.DemoRound;
import nl.ghnt.local.demo.Gateway;
import nl.ghnt.local.demo.SyntheticPosts;

/** One platform on free ports for all tests of this module, on which the round of the demo ran once. */
final class RunningPlatform {

    private static RunningPlatform running;

    private final Platform platform;
    private final DemoRound.Outcome outcome;

    private RunningPlatform(Platform platform, DemoRound.Outcome outcome) {
        this.platform = platform;
        this.outcome = outcome;
    }

    static synchronized RunningPlatform get() {
        if (running == null) {
            running = start();
        }
        return running;
    }

    Platform platform() {
        return platform;
    }

    /** A client of which every answer is held to the description of its API. */
    Gateway gateway() {
        return DescribedRound.gateway(platform);
    }

    /** What the round left behind. */
    DemoRound.Outcome outcome() {
        return outcome;
    }

    // the platform's own hook stops all parts when this JVM ends
    private static RunningPlatform start() {
        try {
            PlatformConfig config = PlatformConfig.builder(Path.of(System.getProperty("ghnt.repository")))
                    .data(Files.createTempDirectory("ghnt-e2e"))
                    .freePorts()
                    .build();
            Platform platform = Platform.start(config);
            new SyntheticPosts(DescribedRound::gateway).run(platform, Progress.silent());
            DemoRound round = new DemoRound(DescribedRound::gateway);
            round.run(platform, Progress.silent());
            return new RunningPlatform(platform, round.outcome());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
