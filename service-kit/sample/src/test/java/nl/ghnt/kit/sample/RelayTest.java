package nl.ghnt.kit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestEvents;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** Each key stands alone: what one cannot send holds up no other. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class RelayTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Heard heard;

    @Test
    void a_key_that_always_fails_holds_up_no_other_and_goes_on_when_it_is_mended() {
        String dead = "dood-" + UUID.randomUUID();
        String live = "levend-" + UUID.randomUUID();
        write(dead, 1, 1, "repeat('x', 1500000)"); // larger than a message may be
        write(dead, 2, 1_200, "'klein'");
        write(live, 1, 1_000, "'klein'");

        List<ConsumerRecord<String, String>> arrived = TestEvents.await("ghnt.sample", live, 1_000);

        assertThat(arrived)
                .extracting(message -> TestEvents.header(message, "ce_sequence"))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 1_000)
                        .mapToObj(Long::toString)
                        .toList());
        assertThat(heard.row("select count(*) as sent from outbox_event where key = ? and position is not null", dead))
                .containsEntry("sent", 0L);

        heard.change("update outbox_event set data = '{\"text\": \"klein\"}' where key = ? and sequence = 1", dead);
        await().atMost(PATIENCE)
                .until(() -> heard.row("select 1 from outbox_event where key = ? and position is null", dead)
                        .isEmpty());
        assertThat(TestEvents.await("ghnt.sample", dead, 1_200))
                .extracting(message -> TestEvents.header(message, "ce_sequence"))
                .startsWith("1", "2", "3")
                .hasSize(1_200);
    }

    @Test
    void many_keys_that_always_fail_hold_up_no_other() {
        String mark = UUID.randomUUID().toString();
        heard.change("""
                insert into outbox_event (id, type, key, sequence, recorded_at, resource, data, audience)
                select gen_random_uuid(), 'note.written.v1', ? || '-' || n, 1, now(), '/notes/x',
                       jsonb_build_object('text', repeat('x', 1100000)), '{*}'

                from generate_series(1, 30) n""", mark);
        String live = "levend-" + mark;
        write(live, 1, 1, "'klein'");

        assertThat(TestEvents.await("ghnt.sample", live, 1)).hasSize(1);
        heard.change("delete from outbox_event where key like ? || '-%' and position is null", mark);
    }

    private void write(String key, int from, int to, String text) {
        heard.change("""
                insert into outbox_event (id, type, key, sequence, recorded_at, resource, data, audience)
                select gen_random_uuid(), 'note.written.v1', ?, n, now(), '/notes/x', jsonb_build_object('text', %s), '{*}'
                from generate_series(?, ?) n""".formatted(text), key, from, to);
    }
}
