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
import org.junit.jupiter.api.Test;

/** Each key stands alone: what one cannot send holds up no other. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class RelayTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Inject
    Heard heard;

    @Test
    void a_key_that_always_fails_holds_up_no_other_and_goes_on_when_it_is_mended() {
        String dead = "dood-" + UUID.randomUUID();
        String live = "levend-" + UUID.randomUUID();
        write(dead, 1, 1, "repeat('x', 1500000)"); // larger than a message may be
        write(dead, 2, 600, "'klein'");
        write(live, 1, 1_000, "'klein'");

        awaitAllSent(live);
        assertThat(arrived(live, 1_000)).isEqualTo(numbersTo(1_000));
        assertThat(heard.row("select 1 from outbox_event where key = ? and position is not null", dead))
                .isEmpty();

        heard.change("update outbox_event set data = '{\"text\": \"klein\"}' where key = ? and sequence = 1", dead);
        awaitAllSent(dead);
        assertThat(arrived(dead, 600)).isEqualTo(numbersTo(600));
    }

    private void awaitAllSent(String key) {
        await().atMost(PATIENCE)
                .until(() -> heard.row("select 1 from outbox_event where key = ? and position is null", key)
                        .isEmpty());
    }

    /** Sequences in the order in which they came first; what was not acknowledged in time may have come again. */
    private static List<String> arrived(String key, int count) {
        int messages = count;
        List<String> sequences;
        do {
            sequences = TestEvents.await("ghnt.sample", key, messages).stream()
                    .map(message -> TestEvents.header(message, "ce_sequence"))
                    .distinct()
                    .toList();
            messages += count - sequences.size();
        } while (sequences.size() < count);
        return sequences;
    }

    private static List<String> numbersTo(int last) {
        return LongStream.rangeClosed(1, last).mapToObj(Long::toString).toList();
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
