package nl.ghnt.kit.test;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** The Kafka broker of this test JVM: started at first use, with the topics of all contexts. */
public final class TestKafka {

    private static final List<String> CONTEXTS = List.of("governance", "regions", "reporting", "projectpool", "sample");
    private static TestKafka running;

    private final Broker broker;

    private TestKafka(Broker broker) {
        this.broker = broker;
    }

    public static synchronized TestKafka running() {
        if (running == null) {
            running = new TestKafka(Backends.areContainers() ? new ContainerBroker() : EmbeddedBroker.prepare());
            running.start();
            running.createTopics();
        }
        return running;
    }

    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    /** Brings the broker back, with the data that it had. */
    public void start() {
        broker.start();
    }

    /** Takes the broker away. */
    public void stop() {
        broker.stop();
    }

    private void createTopics() {
        List<NewTopic> topics = CONTEXTS.stream()
                .flatMap(context -> Stream.of("ghnt." + context, "ghnt." + context + ".dlt"))
                .map(name -> new NewTopic(name, 1, (short) 1))
                .toList();
        try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrapServers()))) {
            admin.createTopics(topics).all().get();
        } catch (ExecutionException failure) {
            if (!(failure.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(failure);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
