package nl.ghnt.kit.test;

import org.testcontainers.kafka.KafkaContainer;

/** The broker in a container; taken away by pausing it, since a restarted container has another port. */
final class ContainerBroker implements Broker {

    private final KafkaContainer broker = new KafkaContainer("apache/kafka:4.1.2");

    @Override
    public String bootstrapServers() {
        return broker.getBootstrapServers();
    }

    @Override
    public void start() {
        if (broker.isCreated()) {
            broker.getDockerClient()
                    .unpauseContainerCmd(broker.getContainerId())
                    .exec();
        } else {
            broker.start();
        }
    }

    @Override
    public void stop() {
        broker.getDockerClient().pauseContainerCmd(broker.getContainerId()).exec();
    }
}
