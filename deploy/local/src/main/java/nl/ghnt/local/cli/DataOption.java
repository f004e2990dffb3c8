package nl.ghnt.local.cli;

import java.nio.file.Path;
import nl.ghnt.local.Folders;
import nl.ghnt.local.storage.DataFolder;
import picocli.CommandLine.Option;

/** Which platform of this user is meant. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "where the data is kept between starts (default: ~/.local/share/ghnt)")
    private Path data = Folders.defaultData();

    Path path() {
        return data.toAbsolutePath().normalize();
    }

    DataFolder folder() {
        return DataFolder.at(path());
    }
}
