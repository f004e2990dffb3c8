package nl.ghnt.local;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.ghnt.local.process.RunFile;
import nl.ghnt.local.process.RunState;
import nl.ghnt.local.storage.DataFolder;

/** The launcher as a process of its own, as {@code ./ghnt} runs it. */
final class LauncherProcess {

    // who runs in the background without a terminal ignores SIGINT, and so would what it starts
    private static final List<String> LISTENING_TO_CTRL_C =
            System.getProperty("os.name").startsWith("Linux") ? List.of("env", "--default-signal=INT") : List.of();

    private LauncherProcess() {}

    /** Runs {@code start} for the parts and ports of the configuration. */
    static Process start(PlatformConfig config, Path output, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("start"));
        config.parts().forEach(part -> arguments.add("--port=" + part.label() + "=" + config.port(part)));
        arguments.add("--without="
                + Arrays.stream(Component.values())
                        .filter(component -> !config.parts().contains(component))
                        .map(Component::label)
                        .collect(Collectors.joining(",")));
        arguments.addAll(List.of(more));
        return run(config, output, arguments.toArray(String[]::new));
    }

    static Process run(PlatformConfig config, Path output, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(LISTENING_TO_CTRL_C);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.add(Main.class.getName());
        command.addAll(List.of(arguments));
        command.add("--data=" + config.data());
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("GHNT_CACHE", config.cache().toString());
        return builder.start();
    }

    /** What the launcher wrote down once everything was ready. */
    static RunState awaitReady(PlatformConfig config) {
        Path file = DataFolder.at(config.data()).runFile();
        await().atMost(Duration.ofSeconds(40))
                .until(() -> RunFile.read(file).filter(RunState::ready).isPresent());
        return RunFile.read(file).orElseThrow();
    }
}
