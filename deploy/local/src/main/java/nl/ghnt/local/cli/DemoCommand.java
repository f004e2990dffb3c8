package nl.ghnt.local.cli;

import java.util.concurrent.Callable;
import nl.ghnt.local.demo.DemoRound;
import nl.ghnt.local.demo.PoolDemo;
import nl.ghnt.local.demo.SyntheticPosts;
import nl.ghnt.local.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "demo",
        description =
                "Start everything, run a half-year reporting round with synthetic answers and keep serving until Ctrl-C.",
        sortOptions = false)
final class DemoCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private PlatformOptions options;

    @Option(
            names = "--pool",
            description = "Run a round of the project pool instead: 30 applications, from opening to final payment.")
    private boolean pool;

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Summary summary = new Summary(true);
        return new Foreground(terminal).run(options.toConfig(), (platform, progress) -> {
            if (pool) {
                platform.ready();
                new PoolDemo().run(platform, progress);
            } else {
                new SyntheticPosts().run(platform, progress);
                platform.ready();
                new DemoRound().run(platform, progress);
            }
            summary.run(platform, progress);
        });
    }
}
