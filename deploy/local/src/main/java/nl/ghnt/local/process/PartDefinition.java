package nl.ghnt.local.process;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** How one part of the platform is made ready, started and recognised as ready. */
public interface PartDefinition {

    String name();

    /** Every port the process listens on; the first is the one that others use. */
    List<Integer> ports();

    /** Files of the build that must be there. */
    default List<Path> files() {
        return List.of();
    }

    /** Where {@code status} asks for health: {@code http://…} must answer 200, {@code tcp://…} must accept. */
    URI health();

    /** Work before the process starts, such as creating a database cluster. Repeated calls do no harm. */
    default void prepare(Tools tools) throws IOException {}

    Launch launch() throws IOException;

    /** Whether the process answers. Asked again and again while it starts. */
    boolean answers();

    /** Work on the answering process before it counts as ready, such as creating topics. Repeated calls do no harm. */
    default void provision() throws IOException {}

    default Duration startPatience() {
        return Duration.ofMinutes(3);
    }

    default Duration stopPatience() {
        return Duration.ofSeconds(25);
    }

    /** The signal for an orderly end. */
    default String stopSignal() {
        return "TERM";
    }

    /**
     * The command of a process.
     *
     * @param environment on top of what the launcher itself was given
     */
    record Launch(List<String> command, Map<String, String> environment, Path folder) {}
}
