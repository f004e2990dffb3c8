package nl.ghnt.local.cli;

import java.util.concurrent.Callable;
import nl.ghnt.local.PlatformConfig;
import nl.ghnt.local.demo.SyntheticPosts;
import nl.ghnt.local.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "start", description = "Start everything and keep it running until Ctrl-C.", sortOptions = false)
final class StartCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private PlatformOptions options;

    @Option(names = "--detach", description = "return when everything is ready and leave it running")
    private boolean detach;

    @Option(names = Background.OPTION, hidden = true)
    private boolean inBackground;

    @Spec
    private CommandSpec spec;

    StartCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        PlatformConfig config = options.toConfig();
        if (detach) {
            return new Background(terminal)
                    .run(config, spec.commandLine().getParent().getParseResult().originalArgs());
        }
        Summary summary = new Summary(!inBackground);
        return new Foreground(terminal).run(config, (platform, progress) -> {
            new SyntheticPosts().run(platform, progress);
            summary.run(platform, progress);
            platform.ready();
        });
    }
}
