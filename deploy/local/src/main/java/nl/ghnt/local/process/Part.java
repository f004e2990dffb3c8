package nl.ghnt.local.process;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import nl.ghnt.local.PlatformException;
import nl.ghnt.local.Progress;
import nl.ghnt.local.storage.DiskSpace;

/**
 * A supervised part of the platform: starts it, waits until it is ready, notices when it dies, stops it. May be stopped
 * or killed and started again.
 */
public final class Part {

    private static final Duration POLL = Duration.ofMillis(250);
    private static final int LAST_LINES = 15;
    private static final long MEGABYTES_TO_LIVE = 50;
    private static final int SIGNALS = 128;

    private final PartDefinition definition;
    private final int stage;
    private final PartLog log;
    private final RunFile runFile;
    private final Progress progress;
    private final Consumer<PlatformException> onDeath;

    private volatile Process process;
    private volatile Tools tools;
    private volatile boolean starting;
    private volatile boolean ending;

    /**
     * @param stage when to stop it: see {@link RunState.Entry#stage()}
     * @param onDeath told once when the process ends by itself after it was ready
     */
    public Part(
            PartDefinition definition,
            int stage,
            PartLog log,
            RunFile runFile,
            Progress progress,
            Consumer<PlatformException> onDeath) {
        this.definition = definition;
        this.stage = stage;
        this.log = log;
        this.runFile = runFile;
        this.progress = progress;
        this.onDeath = onDeath;
    }

    public String name() {
        return definition.name();
    }

    public boolean isRunning() {
        return process != null && ProcessRef.of(process.toHandle()).isRunning();
    }

    /** The number of the process while it runs. */
    public OptionalLong pid() {
        return isRunning() ? OptionalLong.of(process.pid()) : OptionalLong.empty();
    }

    public PartLog log() {
        return log;
    }

    /** Whether it runs and says it is well. */
    public boolean isHealthy() {
        return isRunning() && Health.isUp(definition.health());
    }

    /**
     * Starts it and returns when it is ready.
     *
     * @throws PlatformException when it dies or does not become ready in time, with the last lines of its log
     * @throws IllegalStateException when it runs already
     */
    public void start() {
        if (isRunning()) {
            throw new IllegalStateException(name() + " runs already");
        }
        process = null;
        ending = false;
        log.rotate();
        tools = new Tools(log, doing -> progress.step(name(), doing));
        starting = true;
        try {
            startAndProvision();
        } catch (IOException | RuntimeException e) {
            if (!ending) {
                progress.failed(name());
            }
            throw e instanceof PlatformException known
                    ? known
                    : new PlatformException(name() + " cannot be started", e);
        } finally {
            starting = false;
        }
        process.onExit().thenAccept(this::exited);
        progress.done(name(), "ready", where());
    }

    /** Ends it in its own way, by force when it takes too long. Does nothing when it does not run. */
    public void stop() {
        boolean cutShort = starting;
        beginToEnd();
        Optional.ofNullable(tools).ifPresent(Tools::end);
        if (isRunning()) {
            progress.begin(name(), "stopping");
            boolean orderly =
                    Signals.end(ProcessRef.of(process.toHandle()), definition.stopSignal(), definition.stopPatience());
            progress.done(name(), orderly ? "stopped" : "killed, did not stop", "");
        } else if (cutShort) {
            progress.done(name(), "not started", "");
        }
        runFile.ended(name());
    }

    /** Ends it with -9, as a crash would; what it started goes with it. */
    public void kill() {
        beginToEnd();
        if (isRunning()) {
            Signals.kill(ProcessRef.of(process.toHandle()));
        }
        runFile.ended(name());
    }

    private void startAndProvision() throws IOException {
        progress.begin(name(), "starting");
        definition.prepare(tools);
        launch();
        awaitReady();
        definition.provision();
    }

    private synchronized void beginToEnd() {
        ending = true;
    }

    /** Either the process is there when it must end, or it is not started any more. */
    private synchronized void launch() throws IOException {
        if (ending) {
            throw new PlatformException(name() + " was stopped before it ran");
        }
        PartDefinition.Launch launch = definition.launch();
        ProcessBuilder builder = new ProcessBuilder(OwnSession.of(launch.command()))
                .directory(launch.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.file().toFile()));
        CleanEnvironment.apply(builder, launch.environment());
        process = builder.start();
        runFile.started(new RunState.Entry(
                name(),
                stage,
                ProcessRef.of(process.toHandle()),
                definition.ports().get(0),
                definition.health(),
                log.file().toString(),
                definition.stopSignal(),
                definition.stopPatience().toSeconds()));
    }

    private void awaitReady() {
        Await.until(definition.startPatience(), POLL, () -> !process.isAlive() || definition.answers());
        if (!process.isAlive()) {
            throw died("while starting");
        }
        if (!definition.answers()) {
            throw new PlatformException(
                    name() + " is not ready after " + definition.startPatience().toSeconds() + " s; the end of "
                            + log.file() + ":",
                    log.tail(LAST_LINES));
        }
    }

    private void exited(Process ended) {
        if (!ending && ended == process) {
            onDeath.accept(died("while running"));
        }
    }

    private PlatformException died(String when) {
        long free = DiskSpace.freeMegabytes(log.file());
        String disk = free < MEGABYTES_TO_LIVE ? "; the disk is full (" + free + " MB free)" : "";
        return new PlatformException(
                name() + " died " + when + " (" + ending(process.exitValue()) + ")" + disk + "; the end of "
                        + log.file() + ":",
                log.tail(LAST_LINES));
    }

    /** Above 128 it was a signal: 137 is kill -9. */
    private static String ending(int exitCode) {
        return exitCode > SIGNALS ? "by signal " + (exitCode - SIGNALS) : "exit code " + exitCode;
    }

    private String where() {
        return "localhost:" + definition.ports().get(0) + "  pid " + process.pid();
    }
}
