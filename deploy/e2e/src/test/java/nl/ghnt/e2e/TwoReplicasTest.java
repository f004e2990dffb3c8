package nl.ghnt.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.ghnt.local.Component;
import nl.ghnt.local.Platform;
import nl.ghnt.local.demo.Gateway;
import nl.ghnt.local.process.Health;
import nl.ghnt.local.process.Ports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two replicas of a service on one database: what one wrote, the other reads, whatever it had kept. */
class TwoReplicasTest {

    private static final String TEAM = "programmateam";
    private static final String PILOTS = "/regions/v1/pilots";
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration AT_MOST = Duration.ofSeconds(1);
    private static final int WRITES = 20;
    private static final int READERS = 16;
    private static final int WRITERS = 4;

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static Platform platform;
    private static Gateway gateway;
    private static Process other;
    private static URI otherUrl;

    @BeforeAll
    static void a_second_replica_runs() throws IOException {
        platform = RunningPlatform.get().platform();
        gateway = new Gateway(platform);
        int port = Ports.pickFree(1);
        otherUrl = URI.create("http://127.0.0.1:" + port);
        URI health = URI.create("http://127.0.0.1:" + (port + 1) + "/q/health/ready");
        Path module = platform.config().repository().resolve("regions-service");
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                module.resolve("target/quarkus-app/quarkus-run.jar").toString());
        command.environment()
                .putAll(Map.of(
                        "QUARKUS_PROFILE",
                        "local",
                        "QUARKUS_HTTP_HOST",
                        "127.0.0.1",
                        "QUARKUS_HTTP_PORT",
                        Integer.toString(port),
                        "QUARKUS_MANAGEMENT_HOST",
                        "127.0.0.1",
                        "QUARKUS_MANAGEMENT_PORT",
                        Integer.toString(port + 1),
                        "KAFKA_BOOTSTRAP_SERVERS",
                        platform.config().bootstrapServers(),
                        "QUARKUS_OIDC_AUTH_SERVER_URL",
                        platform.config().issuer().toString(),
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        platform.config().jdbcUrl(Component.REGIONS),
                        "QUARKUS_DATASOURCE_USERNAME",
                        "regions",
                        "QUARKUS_DATASOURCE_PASSWORD",
                        "regions"));
        command.redirectErrorStream(true).redirectOutput(File.createTempFile("ghnt-second", ".log"));
        other = command.start();
        await().atMost(PATIENCE).until(() -> other.isAlive() && Health.isUp(health));
    }

    @AfterAll
    static void it_ends() throws InterruptedException {
        other.destroy();
        assertThat(other.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void what_one_wrote_the_other_reads_within_a_second() {
        Pilot pilot = Pilot.begin("een");
        for (int i = 0; i < WRITES; i++) {
            atTheOther(pilot.path());
            String name = pilot.rename();
            await(name).atMost(AT_MOST).until(() -> atTheOther(pilot.path()).contains(name));
        }
    }

    @Test
    void what_one_wrote_the_other_reads_at_once_when_its_connections_are_cut() throws SQLException {
        Pilot pilot = Pilot.begin("twee");
        for (int i = 0; i < WRITES; i++) {
            atTheOther(pilot.path());
            cutListeningConnections();
            String name = pilot.rename();
            await(name).atMost(AT_MOST).until(() -> atTheOther(pilot.path()).contains(name));
        }
    }

    /** {@code -Dkept.seconds=60} goes on for a minute. */
    @Test
    void nobody_reads_older_than_a_write_that_the_same_replica_answered() throws Exception {
        List<Pilot> pilots = IntStream.range(0, WRITERS)
                .mapToObj(writer -> Pilot.begin("schrijver-" + writer))
                .toList();
        ExecutorService all = Executors.newFixedThreadPool(READERS + WRITERS);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Integer.getInteger("kept.seconds", 5));
        AtomicInteger reads = new AtomicInteger();
        List<Future<?>> tasks = new ArrayList<>();
        try {
            for (Pilot pilot : pilots) {
                tasks.add(all.submit(() -> until(end, pilot::rename)));
                for (int reader = 0; reader < READERS / WRITERS; reader++) {
                    tasks.add(all.submit(() -> until(end, () -> {
                        pilot.isReadAsItIs();
                        reads.incrementAndGet();
                    })));
                }
            }
            for (Future<?> task : tasks) {
                task.get();
            }
        } finally {
            all.shutdownNow();
        }
        assertThat(reads).hasPositiveValue();
    }

    private static void until(long end, Runnable work) {
        while (System.nanoTime() - end < 0) {
            work.run();
        }
    }

    /** A synthetic pilot, of which the name changes. */
    private static final class Pilot {

        private static final Pattern TIMES = Pattern.compile(" keer (\\d+) ");

        private final String path;
        private String etag;
        private int times;
        private volatile int answered;

        private Pilot(Gateway.Answer made) {
            this.path = PILOTS + "/" + made.expect(201).json().get("id").asText();
            this.etag = made.etag();
        }

        static Pilot begin(String code) {
            return new Pilot(gateway.post(
                    TEAM,
                    PILOTS,
                    null,
                    Map.of(
                            "regio",
                            "twente",
                            "code",
                            "synthetisch-replica-" + code,
                            "soort",
                            "NIEUW",
                            "gegevens",
                            named("Pilot (synthetisch)"),
                            "stand",
                            Map.of("status", "GESTART", "peildatum", "2021-10-01", "ingangsdatum", "2021-09-01"))));
        }

        String path() {
            return path;
        }

        String rename() {
            times++;
            String name = "Pilot " + path.substring(path.length() - 12) + " keer " + times + " (synthetisch)";
            etag = gateway.put(TEAM, path, etag, named(name)).expect(200).etag();
            answered = times;
            return name;
        }

        /** What is read now is not from before the last rename that was answered. */
        void isReadAsItIs() {
            int before = answered;
            Matcher times = TIMES.matcher(read(path));
            assertThat(times.find() ? Integer.parseInt(times.group(1)) : 0).isGreaterThanOrEqualTo(before);
        }

        private static Map<String, Object> named(String name) {
            return Map.of("naam", name, "themas", List.of("TRAUMASCREENING"), "geplandeStart", "2021-23");
        }
    }

    private static String read(String path) {
        return text(gateway.get(Gateway.NOBODY, path).expect(200).bytes());
    }

    private static String atTheOther(String path) {
        try {
            HttpResponse<byte[]> answer =
                    HTTP.send(HttpRequest.newBuilder(otherUrl.resolve(path)).build(), BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            return text(answer.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Ends the connections on which both replicas hear of changes. */
    private static void cutListeningConnections() throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        platform.config().jdbcUrl(Component.REGIONS), "regions", "regions");
                Statement cut = connection.createStatement()) {
            cut.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()"
                    + " and query in ('listen ghnt_changed', 'select 1') and pid <> pg_backend_pid()");
        }
    }
}
