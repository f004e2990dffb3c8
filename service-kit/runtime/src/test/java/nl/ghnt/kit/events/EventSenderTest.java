package nl.ghnt.kit.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.ghnt.kit.config.KitConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class EventSenderTest {

    private static final Map<String, String> SETTINGS =
            Map.of("ghnt.service.context", "regions", "ghnt.outbox.delivery-timeout", "400ms");

    @Test // or a service with a backlog could not be stopped: each message would wait as long as the first
    void of_a_backlog_only_the_first_message_waits_for_a_broker_that_is_away() {
        Map<Long, ProducerRecord<byte[], byte[]>> backlog = LongStream.range(0, 100)
                .boxed()
                .collect(Collectors.toMap(
                        Function.identity(),
                        number -> new ProducerRecord<>("ghnt.regions", ("k" + number).getBytes(), new byte[0])));
        EventSender sender = new EventSender(Map.of("bootstrap.servers", "localhost:1"), config());

        Instant begin = Instant.now();
        Delivery delivery = sender.send(backlog);
        sender.close();

        assertThat(delivery.acknowledged()).isEmpty();
        assertThat(delivery.failures()).hasSize(1);
        assertThat(delivery.away()).isTrue();
        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(10)); // 100 waits are 20 s
    }

    private static KitConfig config() {
        return new SmallRyeConfigBuilder()
                .withMapping(KitConfig.class)
                .withConverter(Duration.class, 100, new DurationConverter())
                .withSources(new PropertiesConfigSource(SETTINGS, "test", 100))
                .build()
                .getConfigMapping(KitConfig.class);
    }
}
