package nl.ghnt.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldersTest {

    private static final Path HOME = Path.of("/home/someone");

    @Test
    void without_wishes_data_and_cache_are_in_the_home_folder() {
        assertThat(Folders.data(Map.of(), HOME)).hasToString("/home/someone/.local/share/ghnt");
        assertThat(Folders.cache(Map.of(), HOME)).hasToString("/home/someone/.cache/ghnt");
    }

    @Test
    void the_xdg_variables_are_followed_when_they_are_absolute() {
        assertThat(Folders.data(Map.of("XDG_DATA_HOME", "/srv/data"), HOME)).hasToString("/srv/data/ghnt");
        assertThat(Folders.data(Map.of("XDG_DATA_HOME", "data"), HOME)).hasToString("/home/someone/.local/share/ghnt");
        assertThat(Folders.cache(Map.of("XDG_CACHE_HOME", "/srv/cache"), HOME)).hasToString("/srv/cache/ghnt");
    }

    @Test
    void home_is_what_the_environment_says() {
        assertThat(Folders.home(Map.of("HOME", "/srv/home"), "/root")).hasToString("/srv/home");
        assertThat(Folders.home(Map.of(), "/root")).hasToString("/root");
    }

    @Test
    void the_own_variable_for_the_cache_goes_first() {
        assertThat(Folders.cache(Map.of("GHNT_CACHE", "/srv/ghnt", "XDG_CACHE_HOME", "/srv/cache"), HOME))
                .hasToString("/srv/ghnt");
    }
}
