package nl.ghnt.kit.test;

import org.testcontainers.postgresql.PostgreSQLContainer;

/** The server in a container. */
final class ContainerPostgresServer implements PostgresServer {

    private static final int PORT = 5432;

    private final PostgreSQLContainer server = new PostgreSQLContainer("postgres:18")
            .withUsername("postgres")
            .withPassword("postgres")
            .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=200");

    ContainerPostgresServer() {
        server.start();
    }

    @Override
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://" + server.getHost() + ":" + server.getMappedPort(PORT) + "/" + database;
    }

    @Override
    public String password() {
        return server.getPassword();
    }
}
