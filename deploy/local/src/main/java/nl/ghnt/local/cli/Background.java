package nl.ghnt.local.cli;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.ghnt.local.Hint;
import nl.ghnt.local.PlatformConfig;
import nl.ghnt.local.process.Await;
import nl.ghnt.local.process.OwnSession;
import nl.ghnt.local.process.PartLog;
import nl.ghnt.local.process.RunFile;
import nl.ghnt.local.storage.DataFolder;
import nl.ghnt.local.terminal.Terminal;

/** Starts this launcher once more, away from the terminal, and shows what it says until everything is ready. */
final class Background {

    /** Given to the launcher in the background, where Ctrl-C means nothing. */
    static final String OPTION = "--in-background";

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration POLL = Duration.ofMillis(100);

    private final Terminal terminal;

    Background(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * @param arguments those of this process; all but {@code --detach} are passed on
     * @return 0 when everything is ready, 1 when it takes too long, otherwise the exit code of the launcher in the
     *     background
     */
    int run(PlatformConfig config, List<String> arguments) throws IOException {
        DataFolder data = DataFolder.take(config.data());
        data.close();
        Path log = data.log("launcher");
        new PartLog(log).rotate();
        Process launcher = launch(arguments, log);
        try (RandomAccessFile output = new RandomAccessFile(log.toFile(), "r")) {
            boolean ended = Await.until(PATIENCE, POLL, () -> {
                show(output);
                return !launcher.isAlive() || isReady(data, launcher.pid());
            });
            show(output);
            if (!ended) {
                terminal.out()
                        .println("not ready after " + PATIENCE.toMinutes() + " minutes, and still starting: "
                                + Hint.of("status", config.data()) + " shows it");
                return Ghnt.FAILED;
            }
        }
        return launcher.isAlive() ? 0 : launcher.exitValue();
    }

    private static Process launch(List<String> arguments, Path log) throws IOException {
        Files.createFile(log);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add("-Dghnt.terminal=false");
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "nl.ghnt.local.Main"));
        arguments.stream().filter(argument -> !argument.equals("--detach")).forEach(command::add);
        command.add(OPTION);
        return new ProcessBuilder(OwnSession.of(command))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()))
                .start();
    }

    private static boolean isReady(DataFolder data, long launcher) {
        return RunFile.read(data.runFile())
                .filter(state -> state.launcher().pid() == launcher && state.ready())
                .isPresent();
    }

    private void show(RandomAccessFile output) {
        try {
            byte[] news = new byte[(int) (output.length() - output.getFilePointer())];
            output.readFully(news);
            terminal.out().write(news);
            terminal.out().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
