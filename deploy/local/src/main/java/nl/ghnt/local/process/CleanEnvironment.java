package nl.ghnt.local.process;

import java.util.List;
import java.util.Map;

/** Keeps what a shell happens to have set for Quarkus, Keycloak, Kafka or PostgreSQL away from the parts. */
final class CleanEnvironment {

    private static final List<String> PREFIXES = List.of("QUARKUS_", "KC_", "KAFKA_", "KEYCLOAK_", "PG", "GHNT_");

    private CleanEnvironment() {}

    static void apply(ProcessBuilder builder, Map<String, String> own) {
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> PREFIXES.stream().anyMatch(name::startsWith));
        environment.put("MALLOC_ARENA_MAX", "2"); // glibc otherwise keeps an arena per thread: tens of MB a JVM
        environment.putAll(own);
    }
}
