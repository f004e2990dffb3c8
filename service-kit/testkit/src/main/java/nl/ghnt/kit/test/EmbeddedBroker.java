package nl.ghnt.kit.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** The broker in this JVM (KRaft, one node). */
final class EmbeddedBroker implements Broker {

    private final int port;
    private final Properties settings;
    private KafkaRaftServer server;

    private EmbeddedBroker(int port, Properties settings) {
        this.port = port;
        this.settings = settings;
    }

    @Override
    public String bootstrapServers() {
        return "localhost:" + port;
    }

    @Override
    public void start() {
        server = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
        server.startup();
    }

    @Override
    public void stop() {
        server.shutdown();
        server.awaitShutdown();
    }

    static EmbeddedBroker prepare() {
        return prepare("PLAINTEXT", Map.of(), List.of());
    }

    /**
     * @param protocol what clients speak: {@code PLAINTEXT} or {@code SASL_SSL}
     * @param more further settings of the broker
     * @param users SCRAM users as {@code SCRAM-SHA-512=[name=…,password=…]}
     */
    static EmbeddedBroker prepare(String protocol, Map<String, String> more, List<String> users) {
        try {
            Path data = Files.createTempDirectory("test-kafka");
            int port = freePort();
            int controllerPort = freePort();
            Properties settings = new Properties();
            settings.put("process.roles", "broker,controller");
            settings.put("node.id", "1");
            settings.put("controller.quorum.voters", "1@localhost:" + controllerPort);
            settings.put("listeners", protocol + "://localhost:" + port + ",CONTROLLER://localhost:" + controllerPort);
            settings.put("advertised.listeners", protocol + "://localhost:" + port);
            settings.put("inter.broker.listener.name", protocol);
            settings.put("controller.listener.names", "CONTROLLER");
            settings.put("listener.security.protocol.map", protocol + ":" + protocol + ",CONTROLLER:PLAINTEXT");
            settings.put("log.dirs", data.toString());
            settings.put("offsets.topic.replication.factor", "1");
            settings.put("offsets.topic.num.partitions", "1");
            settings.put("transaction.state.log.replication.factor", "1");
            settings.put("transaction.state.log.min.isr", "1");
            settings.put("group.initial.rebalance.delay.ms", "0");
            settings.put("auto.create.topics.enable", "false");
            settings.put("log.flush.interval.messages", "1");
            settings.putAll(more);
            format(data, users);
            return new EmbeddedBroker(port, settings);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void format(Path data, List<String> users) {
        Formatter formatter = new Formatter();
        formatter.setClusterId(Uuid.randomUuid().toString());
        formatter.setNodeId(1);
        formatter.setDirectories(List.of(data.toString()));
        formatter.setReleaseVersion(MetadataVersion.latestProduction());
        formatter.setControllerListenerName("CONTROLLER");
        formatter.setMetadataLogDirectory(data.toString());
        formatter.setScramArguments(users);
        try {
            formatter.run();
        } catch (Exception failure) {
            throw new IllegalStateException("Kafka's storage could not be formatted", failure);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
