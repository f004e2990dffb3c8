package nl.ghnt.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import nl.ghnt.local.parts.Definitions;
import nl.ghnt.local.process.PartDefinition;
import nl.ghnt.local.storage.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {

    @TempDir
    Path folder;

    @Test
    void a_taken_port_is_named_with_who_wants_it_and_who_has_it() throws IOException {
        PlatformConfig.Builder config = config().only(EnumSet.of(Component.KAFKA));
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            config.port(Component.KAFKA, socket.getLocalPort());

            assertThatThrownBy(() -> Platform.start(config.build()))
                    .isInstanceOf(PlatformException.class)
                    .hasMessage("port " + socket.getLocalPort() + ", wanted by kafka, is held by process "
                            + ProcessHandle.current().pid() + " (java)");
        }
        assertThat(folder.resolve("data/kafka")).doesNotExist();
    }

    @Test
    void all_taken_ports_are_named_at_once() throws IOException {
        PlatformConfig.Builder config = config();
        try (ServerSocket one = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ServerSocket two = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            config.port(Component.POSTGRESQL, one.getLocalPort()).port(Component.KEYCLOAK, two.getLocalPort());

            assertThatThrownBy(() -> Preflight.requireFreePorts(definitions(config.build())))
                    .isInstanceOfSatisfying(PlatformException.class, reason -> assertThat(reason.details())
                            .hasSize(3)
                            .anySatisfy(line -> assertThat(line).contains("wanted by postgresql"))
                            .anySatisfy(line -> assertThat(line).contains("wanted by keycloak"))
                            .last()
                            .asString()
                            .startsWith("--port PART=PORT"));
        }
    }

    @Test // two servers can listen on one port, and each gets some of the callers
    void two_parts_on_one_port_are_refused_also_where_only_one_says_so() {
        PlatformConfig config = config().port(Component.GATEWAY, 20_000)
                .port(Component.REGIONS, 20_000)
                .port(Component.REPORTING, 19_000)
                .build();

        assertThatThrownBy(() -> Preflight.requirePortsOfTheirOwn(definitions(config)))
                .isInstanceOfSatisfying(PlatformException.class, reason -> assertThat(reason.details())
                        .anySatisfy(line -> assertThat(line).contains("20000", "gateway", "regions", "reporting")));
        assertThatCode(() -> Preflight.requirePortsOfTheirOwn(definitions(config().build())))
                .doesNotThrowAnyException();
    }

    @Test
    void a_hint_names_the_data_that_it_is_about() {
        assertThat(Hint.of("stop", folder)).isEqualTo("./ghnt stop --data " + folder.toAbsolutePath());
        assertThat(Hint.of("stop", Folders.defaultData())).isEqualTo("./ghnt stop");
    }

    @Test
    void a_folder_that_cannot_be_had_is_told_with_the_reason() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> DataFolder.take(file)).hasMessageEndingWith(file + " is no folder");
        assertThatThrownBy(() -> DataFolder.take(file.resolve("below"))).hasMessageContaining("cannot be used: ");
    }

    @Test
    void free_ports_are_free() {
        assertThatCode(() -> Preflight.requireFreePorts(definitions(config().build())))
                .doesNotThrowAnyException();
    }

    @Test
    void everything_that_is_not_built_is_named() throws IOException {
        Path jar = folder.resolve("regions-service/target/quarkus-app/quarkus-run.jar");
        Files.createDirectories(jar.getParent());
        Files.createFile(jar);
        PlatformConfig config = PlatformConfig.builder(folder)
                .data(folder.resolve("data"))
                .only(EnumSet.of(Component.REGIONS, Component.REPORTING))
                .build();

        assertThatThrownBy(() -> Preflight.requireBuilt(definitions(config)))
                .hasMessageContaining("not everything is built")
                .isInstanceOfSatisfying(PlatformException.class, reason -> assertThat(reason.details())
                        .singleElement()
                        .asString()
                        .endsWith("reporting-service/target/quarkus-app/quarkus-run.jar"));
    }

    private PlatformConfig.Builder config() {
        return PlatformConfig.builder(Folders.repository())
                .data(folder.resolve("data"))
                .freePorts();
    }

    private static List<PartDefinition> definitions(PlatformConfig config) {
        return Definitions.of(config, DataFolder.at(config.data()));
    }
}
