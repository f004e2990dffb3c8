package nl.ghnt.local.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.ghnt.local.PlatformException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StorageTest {

    @TempDir
    Path folder;

    @Test
    void a_folder_with_other_peoples_things_is_not_taken() throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "years of work");

        assertThatThrownBy(() -> DataFolder.take(folder))
                .isInstanceOf(PlatformException.class)
                .hasMessageContaining("is not empty and no data folder of GHNT");
    }

    @Test
    void a_folder_that_is_in_use_is_not_taken_a_second_time() {
        try (DataFolder first = DataFolder.take(folder.resolve("data"))) {
            assertThatThrownBy(() -> DataFolder.take(folder.resolve("data")))
                    .hasMessage("the platform runs already with its data in " + first);
        }
        DataFolder.take(folder.resolve("data")).close();
    }

    @Test
    void emptying_throws_the_data_away_and_nothing_else() throws IOException {
        try (DataFolder data = DataFolder.take(folder.resolve("data"))) {
            Files.createDirectories(data.postgresql());
            Files.writeString(data.postgresql().resolve("PG_VERSION"), "18");
            Files.createSymbolicLink(data.postgresql().resolve("link"), folder);
            Path own = Files.writeString(folder.resolve("data/notes.txt"), "mine");

            data.empty();

            assertThat(data.postgresql()).doesNotExist();
            assertThat(own).exists();
            assertThat(folder).exists();
        }
    }

    @Test
    void a_full_disk_is_named_with_what_is_free_and_what_is_needed() {
        long free = DiskSpace.freeMegabytes(folder);

        assertThatThrownBy(() -> DiskSpace.require(folder.resolve("not/there/yet"), free + 1_000_000))
                .isInstanceOf(PlatformException.class)
                .hasMessageMatching("the disk is full: \\d+ MB free for .*not/there/yet, \\d+ MB needed");
    }

    @Test
    void software_is_unpacked_once_and_again_when_that_was_cut_off() throws IOException {
        Cache cache = new Cache(folder.resolve("cache"));
        assertThatThrownBy(() -> cache.get("thing-1", empty -> {
                    Files.createFile(empty.resolve("half"));
                    throw new IOException("cut off");
                }))
                .hasMessage("cut off");

        Path made = cache.get("thing-1", empty -> Files.createFile(empty.resolve("whole")));
        assertThat(made.resolve("half")).doesNotExist();
        assertThat(made.resolve("whole")).exists();

        cache.get("thing-1", empty -> {
            throw new IOException("made twice");
        });
    }
}
