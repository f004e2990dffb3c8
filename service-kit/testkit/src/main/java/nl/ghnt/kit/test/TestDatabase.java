package nl.ghnt.kit.test;

/** An empty database on the test server. */
public record TestDatabase(String jdbcUrl, String user, String password) {}
