package nl.ghnt.kit.test;

/** A Kafka broker that can be taken away and brought back with what it had. */
interface Broker {

    String bootstrapServers();

    void start();

    void stop();
}
