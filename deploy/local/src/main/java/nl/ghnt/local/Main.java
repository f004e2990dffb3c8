package nl.ghnt.local;

import nl.ghnt.local.cli.Ghnt;
import nl.ghnt.local.terminal.Terminal;

/** The program behind {@code ./ghnt}. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.setProperty("slf4j.internal.verbosity", "ERROR"); // kafka-clients may stay silent here
        System.exit(Ghnt.commandLine(Terminal.standard()).execute(arguments));
    }
}
