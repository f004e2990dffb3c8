package nl.ghnt.local.parts;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import nl.ghnt.local.Component;
import nl.ghnt.local.PlatformConfig;
import nl.ghnt.local.Versions;
import nl.ghnt.local.process.PartDefinition;
import nl.ghnt.local.process.Ports;
import nl.ghnt.local.process.Tools;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.config.TopicConfig;

/** One Kafka node that is broker and controller, with the topics of the contexts, which are kept for good. */
final class Kafka implements PartDefinition {

    private static final int HEAP_MEGABYTES = 192;
    private static final String LOG_FORMAT = "%1$tF %1$tT %4$s %5$s%6$s%n";

    private final PlatformConfig config;
    private final Path folder;
    private final Path libraries;

    /**
     * @param folder server configuration and log segments
     * @param libraries the jars of the broker
     */
    Kafka(PlatformConfig config, Path folder, Path libraries) {
        this.config = config;
        this.folder = folder;
        this.libraries = libraries;
    }

    @Override
    public String name() {
        return Component.KAFKA.label();
    }

    @Override
    public List<Integer> ports() {
        return List.of(config.port(Component.KAFKA), config.managementPort(Component.KAFKA));
    }

    @Override
    public List<Path> files() {
        return List.of(libraries.resolve("kafka_2.13-" + Versions.of("kafka") + ".jar"));
    }

    @Override
    public URI health() {
        return URI.create("tcp://" + config.bootstrapServers());
    }

    @Override
    public void prepare(Tools tools) throws IOException {
        Files.createDirectories(folder);
        try (Writer out = Files.newBufferedWriter(serverProperties())) {
            properties().store(out, "written at every start");
        }
        if (!Files.exists(segments().resolve("meta.properties"))) {
            tools.step("formatting the storage");
            List<String> format = java("kafka.tools.StorageTool", "format", "--ignore-formatted");
            format.addAll(List.of(
                    "-t", Uuid.randomUuid().toString(), "-c", serverProperties().toString()));
            tools.run(format, Map.of());
        }
    }

    @Override
    public Launch launch() {
        return new Launch(java("kafka.Kafka", serverProperties().toString()), Map.of(), folder);
    }

    @Override
    public boolean answers() {
        return Ports.answers(config.port(Component.KAFKA));
    }

    @Override
    public void provision() throws IOException {
        try (Admin admin =
                Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, (Object) config.bootstrapServers()))) {
            Set<String> existing = admin.listTopics().names().get();
            List<NewTopic> missing = topics().filter(name -> !existing.contains(name))
                    .map(Kafka::keptForGood)
                    .toList();
            admin.createTopics(missing).all().get();
        } catch (ExecutionException e) {
            throw new IOException("cannot create the topics", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Stream<String> topics() {
        return Component.services().stream()
                .flatMap(context -> Stream.of("ghnt." + context.label(), "ghnt." + context.label() + ".dlt"));
    }

    /** Not compressed, so that the largest size of a message is the size that its readers must hold. */
    private static NewTopic keptForGood(String name) {
        return new NewTopic(name, 1, (short) 1)
                .configs(Map.of(
                        TopicConfig.RETENTION_MS_CONFIG, "-1",
                        TopicConfig.RETENTION_BYTES_CONFIG, "-1",
                        TopicConfig.COMPRESSION_TYPE_CONFIG, "uncompressed"));
    }

    private List<String> java(String mainClass, String... arguments) {
        List<String> command = new ArrayList<>(Jvm.command(HEAP_MEGABYTES));
        command.add("-Djava.util.logging.SimpleFormatter.format=" + LOG_FORMAT);
        command.addAll(List.of("-cp", libraries.resolve("*").toString(), mainClass));
        command.addAll(List.of(arguments));
        return command;
    }

    private Path serverProperties() {
        return folder.resolve("server.properties");
    }

    private Path segments() {
        return folder.resolve("segments");
    }

    private Properties properties() {
        int controller = config.managementPort(Component.KAFKA);
        Properties properties = new Properties();
        properties.putAll(Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                "1",
                "controller.quorum.voters",
                "1@127.0.0.1:" + controller,
                "controller.listener.names",
                "CONTROLLER",
                "listeners",
                "PLAINTEXT://127.0.0.1:" + config.port(Component.KAFKA) + ",CONTROLLER://127.0.0.1:" + controller,
                "advertised.listeners",
                "PLAINTEXT://" + config.bootstrapServers(),
                "log.dirs",
                segments().toString()));
        properties.putAll(oneNode());
        return properties;
    }

    /** The defaults are for a cluster with much memory and many consumers. */
    private static Map<String, String> oneNode() {
        return Map.of(
                "auto.create.topics.enable", "false",
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "4",
                "group.initial.rebalance.delay.ms", "0",
                "log.cleaner.dedupe.buffer.size", "4194304",
                "num.network.threads", "2",
                "num.io.threads", "2");
    }
}
