package nl.ghnt.kit;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * A thread that goes on until it is told to stop. Whatever ends its work, an {@link Error} too, is logged and counted, and
 * the work begins again after a pause that grows. It says when it is no longer getting on.
 */
public final class SteadyThread {

    private static final Logger LOG = Logger.getLogger(SteadyThread.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(250);

    private final String name;
    private final Runnable work;
    private final Duration longestPause;
    private final Duration patience;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final AtomicLong restarts = new AtomicLong();
    private volatile Thread thread;
    private volatile long lastBeat;
    private volatile boolean resting;
    private volatile boolean gotOn;

    /**
     * @param work returns only when {@link #isStopping()}; calls {@link #beat()} whenever it gets on
     * @param longestPause longest pause before the work begins again
     * @param patience how long without a beat is still well
     */
    public SteadyThread(String name, Runnable work, Duration longestPause, Duration patience) {
        this.name = name;
        this.work = work;
        this.longestPause = longestPause;
        this.patience = patience;
    }

    public void start() {
        lastBeat = System.nanoTime();
        Thread started = new Thread(this::run, name);
        started.setDaemon(true);
        thread = started;
        started.start();
    }

    /** Asks the work to return; wait for it with {@link #join}. */
    public void stop() {
        stopping.countDown();
    }

    public void join(Duration atMost) throws InterruptedException {
        if (thread != null) {
            thread.join(atMost.toMillis());
        }
    }

    public boolean isStopping() {
        return stopping.getCount() == 0;
    }

    /** The work got on. */
    public void beat() {
        lastBeat = System.nanoTime();
        gotOn = true;
    }

    /** How often the work ended by a failure and began again. */
    public long restarts() {
        return restarts.get();
    }

    /** False when the thread ended, or has not got on for longer than the patience; true when it was never started. */
    public boolean isWell() {
        if (thread == null || isStopping()) {
            return true;
        }
        return thread.isAlive() && (resting || System.nanoTime() - lastBeat < patience.toNanos());
    }

    private void run() {
        Duration pause = SHORTEST_PAUSE;
        while (!isStopping()) {
            gotOn = false;
            try {
                work.run();
            } catch (Throwable failure) { // nothing may end this thread
                restarts.incrementAndGet();
                report(failure);
                pause = gotOn ? SHORTEST_PAUSE : longer(pause);
                rest(pause);
            }
        }
    }

    private void report(Throwable failure) {
        try {
            LOG.warnf(failure, "%s begins again", name);
        } catch (Throwable noMemory) { // it goes on without a word
            resting = true;
        }
    }

    private void rest(Duration pause) {
        resting = true;
        try {
            stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            stop();
            Thread.currentThread().interrupt();
        } finally {
            lastBeat = System.nanoTime();
            resting = false;
        }
    }

    private Duration longer(Duration pause) {
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(longestPause) > 0 ? longestPause : doubled;
    }
}
