package nl.ghnt.local.cli;

import nl.ghnt.local.Component;
import nl.ghnt.local.PlatformException;
import nl.ghnt.local.Versions;
import nl.ghnt.local.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line. A new subcommand is a class beside this one, named in the list below. */
@Command(
        name = "ghnt",
        description = "The whole GHNT platform on this machine: PostgreSQL, Kafka, Keycloak and the services.",
        subcommands = {
            DemoCommand.class,
            StartCommand.class,
            StatusCommand.class,
            StopCommand.class,
            TokenCommand.class,
            HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Ghnt.Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class Ghnt {

    /** Exit codes: 0 done, 1 it does not work (with the reason), 2 a wrong command line, 3 nothing is running. */
    static final int FAILED = 1;

    static final int NOT_RUNNING = 3;

    private static final int WIDTH = 100;

    private Ghnt() {}

    public static CommandLine commandLine(Terminal terminal) {
        return new CommandLine(new Ghnt(), new CommandFactory(terminal))
                .registerConverter(Component.class, Ghnt::component)
                .setUsageHelpWidth(WIDTH)
                .setParameterExceptionHandler((mistake, arguments) -> {
                    CommandLine command = mistake.getCommandLine();
                    command.getErr().println("ghnt: " + mistake.getMessage().replace("option option", "option"));
                    UnmatchedArgumentException.printSuggestions(mistake, command.getErr());
                    command.getErr()
                            .println("Try: ./" + command.getCommandSpec().qualifiedName() + " --help");
                    return ExitCode.USAGE;
                })
                .setExecutionExceptionHandler((exception, command, parsed) -> {
                    if (exception instanceof PlatformException reason) {
                        terminal.explain(reason);
                        return FAILED;
                    }
                    throw exception;
                });
    }

    private static Component component(String label) {
        try {
            return Component.of(label);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    /** Told by {@code --version}. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {
                "GHNT " + Versions.of("ghnt"),
                "PostgreSQL " + Versions.of("postgresql") + ", Kafka " + Versions.of("kafka") + ", Keycloak "
                        + Versions.of("keycloak") + ", Java " + System.getProperty("java.version")
            };
        }
    }
}
