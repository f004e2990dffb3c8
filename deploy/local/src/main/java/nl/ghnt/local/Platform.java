package nl.ghnt.local;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.ghnt.local.parts.Definitions;
import nl.ghnt.local.process.Part;
import nl.ghnt.local.process.PartDefinition;
import nl.ghnt.local.process.PartLog;
import nl.ghnt.local.process.RunFile;
import nl.ghnt.local.realm.Tokens;
import nl.ghnt.local.storage.DataFolder;

/**
 * The running platform. Closing it, or ending this process in any way but -9, stops all parts in order; after -9 the
 * next start on the same data folder ends what was left.
 */
public final class Platform implements AutoCloseable {

    private final PlatformConfig config;
    private final DataFolder data;
    private final RunFile runFile;
    private final Ensemble ensemble;
    private final CompletableFuture<PlatformException> death = new CompletableFuture<>();
    private final Thread stopAtExit = new Thread(this::close, "stop-platform");
    private boolean closed;

    private Platform(PlatformConfig config, Progress progress, DataFolder data, List<PartDefinition> definitions) {
        this.config = config;
        this.data = data;
        this.runFile = RunFile.begin(data.runFile(), config.issuer());
        this.ensemble = new Ensemble();
        for (PartDefinition definition : definitions) {
            Component component = Component.of(definition.name());
            PartLog log = new PartLog(data.log(definition.name()));
            ensemble.add(component, new Part(definition, component.stage(), log, runFile, progress, death::complete));
        }
    }

    /** Starts the platform without telling anybody how far it is. */
    public static Platform start(PlatformConfig config) {
        Platform platform = start(config, Progress.silent());
        platform.ready();
        return platform;
    }

    /**
     * Starts all parts of the configuration and returns when every one is ready.
     *
     * @throws PlatformException when it cannot start; nothing is left running then
     */
    public static Platform start(PlatformConfig config, Progress progress) {
        DataFolder data = DataFolder.take(config.data());
        Platform platform;
        try {
            Preflight.requireRoom(config);
            Leftovers.end(data, progress);
            if (config.fresh()) {
                data.empty();
            }
            List<PartDefinition> definitions = Definitions.of(config, data);
            Preflight.requireBuilt(definitions);
            Preflight.requirePortsOfTheirOwn(definitions);
            Preflight.requireFreePorts(definitions);
            platform = new Platform(config, progress, data, definitions);
        } catch (RuntimeException e) {
            data.close();
            throw e;
        }
        platform.startAll();
        return platform;
    }

    public PlatformConfig config() {
        return config;
    }

    /**
     * One part, to stop, kill or start again.
     *
     * @throws IllegalArgumentException when it is not among the parts of this platform
     */
    public Part part(Component component) {
        return ensemble.part(component);
    }

    /** The same by name: {@code part("reporting")}. */
    public Part part(String label) {
        return part(Component.of(label));
    }

    /** The root of a part over HTTP, without a slash at the end. */
    public URI url(Component component) {
        return config.url(component);
    }

    /**
     * An access token of a local user, or of the machine client {@code ghnt-systeem}.
     *
     * @param scopes more than the default ones
     */
    public String token(String account, String... scopes) {
        return new Tokens(config.issuer()).token(account, scopes);
    }

    /** What belongs to the start is done: {@code status} says so from now on, and who waits for it goes on. */
    public void ready() {
        runFile.ready();
    }

    /** Completes when a part ends that nobody stopped or killed through this platform. */
    public CompletableFuture<PlatformException> death() {
        return death.copy();
    }

    /** Stops all parts, those that others use last, and leaves no process behind. */
    @Override
    public void close() {
        synchronized (data) {
            if (closed) {
                return;
            }
            closed = true;
            ensemble.stop();
            runFile.delete();
            data.close();
        }
        forgetHook();
    }

    private void startAll() {
        Runtime.getRuntime().addShutdownHook(stopAtExit);
        try {
            ensemble.start();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private void forgetHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(stopAtExit);
        } catch (IllegalStateException e) {
            // this process is ending, perhaps in the hook itself
        }
    }
}
