package nl.ghnt.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell script in front of the launcher, in a checkout of which everything is pretended. */
class GhntScriptTest {

    private static final String LAUNCHER = "deploy/local/target/ghnt-local.jar";

    @TempDir
    Path checkout;

    @Test
    void a_java_that_is_too_old_is_refused_with_what_is_needed() throws Exception {
        pretendJava("11.0.22");

        assertThat(ghnt("status"))
                .isEqualTo("1: ghnt: " + checkout
                        + "/jdk/bin/java is Java 11; GHNT needs a JDK 17 or newer (set JAVA_HOME to one)");
    }

    @Test
    void a_java_from_before_java_9_is_too_old_too() throws Exception {
        pretendJava("1.8.0_402");

        assertThat(ghnt("status")).contains("is Java 1; GHNT needs a JDK 17 or newer");
    }

    @Test
    void what_is_not_built_is_built_and_what_is_built_is_not() throws Exception {
        pretendJava("17.0.15");
        write("pom.xml", "");
        write("mvnw", "#!/bin/sh\necho maven $*");
        for (String module : new String[] {"governance", "reporting", "projectpool"}) {
            write(module + "-service/pom.xml", "");
            write(module + "-service/target/quarkus-app/quarkus-run.jar", "");
        }
        for (String module : new String[] {"deploy/local", "regions-service", "api-gateway"}) {
            write(module + "/pom.xml", "");
            Files.createDirectories(checkout.resolve(module).resolve("target"));
        }

        assertThat(ghnt("start"))
                .contains("building deploy/local,regions-service,api-gateway (./mvnw -DskipTests package)")
                .contains("-pl deploy/local,regions-service,api-gateway -am package")
                .endsWith(LAUNCHER + " start");
    }

    @Test
    void a_failed_build_ends_it() throws Exception {
        pretendJava("21");
        write("pom.xml", "");
        write("deploy/local/pom.xml", "");
        write("mvnw", "#!/bin/sh\nexit 1");

        assertThat(ghnt("status")).startsWith("1: ").endsWith("ghnt: the build failed");
    }

    private void pretendJava(String version) throws IOException {
        Files.copy(Folders.repository().resolve("ghnt"), checkout.resolve("ghnt"));
        write(
                "jdk/bin/java",
                "#!/bin/sh\n[ \"$1\" = -version ] && { echo 'openjdk version \"" + version
                        + "\" 2024-01-16' >&2; exit; }\n" + "echo java $*");
    }

    private void write(String name, String content) throws IOException {
        Path file = checkout.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        Files.setPosixFilePermissions(
                file,
                Set.of(
                        PosixFilePermission.OWNER_READ,
                        PosixFilePermission.OWNER_WRITE,
                        PosixFilePermission.OWNER_EXECUTE));
    }

    /** Exit code and output of the script. */
    private String ghnt(String command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(checkout.resolve("ghnt").toString(), command).redirectErrorStream(true);
        builder.environment().putAll(Map.of("JAVA_HOME", checkout.resolve("jdk").toString()));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return process.waitFor() + ": " + output;
    }
}
