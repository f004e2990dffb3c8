package nl.ghnt.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SteadyThreadTest {

    private static final Duration LONG = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofMillis(1);

    @Test
    void an_error_ends_the_work_and_the_work_begins_again() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(3);
        SteadyThread thread = new SteadyThread(
                "test",
                () -> {
                    begun.countDown();
                    throw new StackOverflowError("on purpose");
                },
                PAUSE,
                LONG);
        thread.start();
        assertThat(begun.await(40, TimeUnit.SECONDS)).isTrue();
        assertThat(thread.restarts()).isGreaterThanOrEqualTo(2);
        assertThat(thread.isWell()).isTrue();
        thread.stop();
        thread.join(LONG);
        assertThat(thread.isStopping()).isTrue();
    }

    @Test
    void work_that_does_not_get_on_is_not_well_until_it_does() throws InterruptedException {
        CountDownLatch hanging = new CountDownLatch(1);
        SteadyThread[] self = new SteadyThread[1];
        self[0] = new SteadyThread(
                "test",
                () -> {
                    try {
                        hanging.await();
                    } catch (InterruptedException interrupted) {
                        Thread.currentThread().interrupt();
                    }
                    while (!self[0].isStopping()) {
                        self[0].beat();
                    }
                },
                PAUSE,
                Duration.ZERO);
        self[0].start();
        assertThat(self[0].isWell()).isFalse();
        hanging.countDown();
        self[0].stop();
        self[0].join(LONG);
        assertThat(self[0].isWell()).as("stopped on purpose").isTrue();
    }
}
