package nl.ghnt.gateway;

import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Set;
import nl.ghnt.gateway.config.ApiContext;
import nl.ghnt.gateway.health.HealthRoute;
import nl.ghnt.gateway.page.Pages;

/**
 * Keeps what callers make up out of the metrics, which hold one figure for each value of a tag: a method that is none and
 * an address that was answered before it was looked for count as {@code OTHER}.
 */
class MetricTags {

    private static final String OTHER = "OTHER";
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final Set<String> KINDS = Set.of("NOT_FOUND", "REDIRECTION", "UNKNOWN", "root");
    private static final Set<String> ADDRESSES = addresses();

    @Produces
    @Singleton
    MeterFilter knownMethodsOnly() {
        return MeterFilter.replaceTagValues("method", method -> METHODS.contains(method) ? method : OTHER);
    }

    @Produces
    @Singleton
    MeterFilter knownAddressesOnly() {
        return MeterFilter.replaceTagValues("uri", address -> ADDRESSES.contains(address) ? address : OTHER);
    }

    /** Those of services and files as {@code quarkus.micrometer.binder.http-server.match-patterns} writes them. */
    private static Set<String> addresses() {
        Set<String> known = new HashSet<>(KINDS);
        known.addAll(Pages.addresses());
        known.add(HealthRoute.PATH);
        known.add("/web/{bestand}");
        for (ApiContext context : ApiContext.values()) {
            known.add(context.basePath() + "/{pad}");
        }
        return Set.copyOf(known);
    }
}
