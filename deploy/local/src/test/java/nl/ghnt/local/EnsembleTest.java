package nl.ghnt.local;

import static nl.ghnt.local.Component.GATEWAY;
import static nl.ghnt.local.Component.GOVERNANCE;
import static nl.ghnt.local.Component.KAFKA;
import static nl.ghnt.local.Component.KEYCLOAK;
import static nl.ghnt.local.Component.POSTGRESQL;
import static nl.ghnt.local.Component.REGIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.ghnt.local.process.Part;
import nl.ghnt.local.process.PartLog;
import nl.ghnt.local.process.RunFile;
import nl.ghnt.local.process.ShellPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnsembleTest {

    private static final String TELLS_WHEN =
            "echo $0 starts >> story; trap 'echo $0 stops >> story; exit' TERM; touch $READY; while :; do sleep 0.02; done";

    @TempDir
    Path folder;

    private final Ensemble ensemble = new Ensemble();
    private RunFile runFile;

    @BeforeEach
    void begin() {
        runFile = RunFile.begin(folder.resolve("run.json"), URI.create("http://localhost/realms/ghnt"));
    }

    @AfterEach
    void leaveNothingBehind() {
        ensemble.stop();
    }

    @Test
    void parts_start_after_what_they_need_and_stop_before_it() throws IOException {
        for (Component component : List.of(GATEWAY, REGIONS, GOVERNANCE, KEYCLOAK, KAFKA, POSTGRESQL)) {
            add(component, TELLS_WHEN);
        }

        ensemble.start();
        assertThat(story().indexOf("keycloak starts")).isGreaterThan(story().indexOf("postgresql starts"));
        assertThat(story().subList(0, 3))
                .containsExactlyInAnyOrder("postgresql starts", "kafka starts", "keycloak starts");
        assertThat(story().subList(3, 6))
                .containsExactlyInAnyOrder("regions starts", "governance starts", "gateway starts");

        ensemble.stop();
        List<String> stops = story().subList(6, 12);
        assertThat(stops.get(0)).isEqualTo("gateway stops");
        assertThat(stops.subList(1, 3)).containsExactlyInAnyOrder("regions stops", "governance stops");
        assertThat(stops.subList(3, 6)).containsExactly("keycloak stops", "kafka stops", "postgresql stops");
    }

    @Test
    void when_one_part_fails_those_that_need_it_are_not_started() throws IOException {
        add(POSTGRESQL, TELLS_WHEN);
        add(KEYCLOAK, "echo no realm; exit 1");
        add(REGIONS, TELLS_WHEN);

        assertThatThrownBy(ensemble::start)
                .isInstanceOf(PlatformException.class)
                .hasMessageContaining("keycloak died while starting");
        assertThat(story()).containsExactly("postgresql starts");
    }

    @Test
    void what_is_not_there_cannot_be_asked_for() {
        add(POSTGRESQL, TELLS_WHEN);

        assertThatThrownBy(() -> ensemble.part(KAFKA)).hasMessage("kafka is not a part of this platform");
    }

    private void add(Component component, String script) {
        String named = script.replace("$0", component.label());
        ShellPart definition = ShellPart.of(component.label(), named, folder);
        PartLog log = new PartLog(folder.resolve(component.label() + ".log"));
        ensemble.add(component, new Part(definition, component.stage(), log, runFile, Progress.silent(), death -> {}));
    }

    private List<String> story() throws IOException {
        return Files.readAllLines(folder.resolve("story"));
    }
}
