package nl.ghnt.kit.test;

/** Which servers the tests run on: embedded by default, in containers with {@code -Pcontainers}. */
final class Backends {

    private static final String PROPERTY = "test.backends";

    private Backends() {}

    static boolean areContainers() {
        return "containers".equals(System.getProperty(PROPERTY));
    }
}
