package nl.ghnt.local;

import java.util.List;
import nl.ghnt.local.process.RunFile;
import nl.ghnt.local.process.RunState;
import nl.ghnt.local.storage.DataFolder;

/** Parts that go on running after their launcher was killed. */
public final class Leftovers {

    private Leftovers() {}

    /** Ends them in order. A number that now belongs to another process is left alone. */
    public static void end(DataFolder data, Progress progress) {
        List<List<RunState.Entry>> stages =
                RunFile.read(data.runFile()).map(RunState::leftovers).orElse(List.of());
        if (stages.isEmpty()) {
            return;
        }
        progress.say("the last run was cut off; stopping what it left");
        stages.forEach(stage -> stage.parallelStream().forEach(part -> end(part, progress)));
    }

    private static void end(RunState.Entry part, Progress progress) {
        progress.begin(part.name(), "stopping");
        progress.done(part.name(), part.end() ? "stopped" : "killed, did not stop", "");
    }
}
