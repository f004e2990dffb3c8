package nl.ghnt.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private final List<String> went = new ArrayList<>();

    @Test
    void who_comes_while_a_connection_is_free_goes_at_once() {
        Turns turns = new Turns(2, 0);
        ask(turns, "a1");
        ask(turns, "a2");
        assertThat(went).containsExactly("a1", "a2");
    }

    @Test
    void callers_take_turns_however_many_requests_one_of_them_has() {
        Turns turns = new Turns(1, 10);
        List.of("a1", "a2", "a3", "a4", "b1", "c1", "b2").forEach(name -> ask(turns, name));
        for (int i = 0; i < 6; i++) {
            turns.done();
        }
        assertThat(went).containsExactly("a1", "a2", "b1", "c1", "a3", "b2", "a4");
    }

    @Test
    void when_too_many_wait_the_caller_with_most_loses_its_last() {
        Turns turns = new Turns(1, 3);
        ask(turns, "a1");
        ask(turns, "a2");
        Promise<Void> kept = ask(turns, "a3");
        Promise<Void> lost = ask(turns, "a4");
        Promise<Void> other = ask(turns, "b1");
        assertThat(lost.future().failed()).isTrue();
        assertThat(kept.future().isComplete()).isFalse();
        assertThat(other.future().isComplete()).isFalse();
        assertThat(ask(turns, "a5").future().failed()).isTrue();
        assertThat(kept.future().isComplete()).isFalse();
    }

    @Test
    void without_a_place_to_wait_one_more_is_refused() {
        Turns turns = new Turns(1, 0);
        ask(turns, "a1");
        assertThat(ask(turns, "b1").future().failed()).isTrue();
    }

    @Test
    void who_stopped_waiting_takes_no_turn() {
        Turns turns = new Turns(1, 10);
        ask(turns, "a1");
        Promise<Void> impatient = ask(turns, "a2");
        ask(turns, "a3");
        impatient.fail("too long");
        turns.done();
        assertThat(went).containsExactly("a1", "a3");
        turns.done();
        ask(turns, "b1");
        assertThat(went).containsExactly("a1", "a3", "b1");
    }

    private Promise<Void> ask(Turns turns, String name) {
        Promise<Void> turn = turns.ask(name.substring(0, 1));
        turn.future().onSuccess(go -> went.add(name));
        return turn;
    }
}
