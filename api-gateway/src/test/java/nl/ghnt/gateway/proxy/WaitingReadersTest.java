package nl.ghnt.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.ghnt.gateway.proxy.WaitingReaders.Reader;
import org.junit.jupiter.api.Test;

class WaitingReadersTest {

    private final List<String> cutOff = new ArrayList<>();

    @Test
    void one_more_than_a_quarter_of_the_connections_and_the_longest_waiting_is_cut_off() {
        WaitingReaders readers = new WaitingReaders(8);
        readers.add(reader("a1"));
        readers.add(reader("a2"));
        assertThat(cutOff).isEmpty();
        readers.add(reader("a3"));
        readers.add(reader("a4"));
        assertThat(cutOff).containsExactly("a1", "a2");
    }

    @Test
    void who_reads_on_waits_no_longer() {
        WaitingReaders readers = new WaitingReaders(8);
        Reader first = reader("a1");
        readers.add(first);
        readers.add(reader("a2"));
        readers.remove(first);
        readers.add(first);
        assertThat(cutOff).isEmpty();
        readers.add(reader("a3"));
        assertThat(cutOff).containsExactly("a2");
    }

    @Test
    void another_caller_is_not_cut_off_for_one_who_has_many() {
        WaitingReaders readers = new WaitingReaders(12);
        readers.add(reader("b1"));
        for (int i = 1; i < 5; i++) {
            readers.add(reader("a" + i));
        }
        assertThat(cutOff).containsExactly("a1", "a2");
    }

    @Test
    void one_may_wait_however_few_connections_there_are() {
        WaitingReaders readers = new WaitingReaders(1);
        readers.add(reader("a1"));
        assertThat(cutOff).isEmpty();
        readers.add(reader("b1"));
        assertThat(cutOff).containsExactly("a1");
    }

    private Reader reader(String name) {
        return new Reader() {
            @Override
            public String caller() {
                return name.substring(0, 1);
            }

            @Override
            public void cutOff() {
                cutOff.add(name);
            }
        };
    }
}
