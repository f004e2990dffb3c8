package nl.ghnt.local;

/** What is done with the platform once everything is ready, before it goes on serving until somebody stops it. */
@FunctionalInterface
public interface Round {

    /**
     * @throws PlatformException when the round fails; the platform is stopped then
     */
    void run(Platform platform, Progress progress);
}
