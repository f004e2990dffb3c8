package nl.ghnt.local.process;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for a condition of the outside world that nobody reports. */
public final class Await {

    private Await() {}

    /**
     * @return whether the condition became true in time; false also when the thread was interrupted
     */
    public static boolean until(Duration patience, Duration pause, BooleanSupplier condition) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            try {
                Thread.sleep(pause.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
