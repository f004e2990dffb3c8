package nl.ghnt.kit.test;

/** A PostgreSQL server on which {@code postgres} may do everything. */
interface PostgresServer {

    /** Address of one of its databases. */
    String jdbcUrl(String database);

    String password();
}
