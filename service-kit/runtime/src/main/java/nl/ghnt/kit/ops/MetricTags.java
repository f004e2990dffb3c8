package nl.ghnt.kit.ops;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.ghnt.kit.http.AllowedMethods;

/**
 * Keeps what callers make up out of the metrics, which hold one figure for each value of a tag: a method that is none and
 * an address that was refused before it was looked for count as {@code OTHER}.
 */
@Singleton
class MetricTags implements MeterFilter {

    private static final String REQUESTS = "http.server.requests";
    private static final String OTHER = "OTHER";
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final Set<String> KINDS = Set.of("NOT_FOUND", "REDIRECTION", "UNKNOWN", "root", "/");

    private final Map<String, UnaryOperator<String>> counted;

    MetricTags(AllowedMethods operations) {
        this.counted = Map.of(
                "method", method -> METHODS.contains(method) ? method : OTHER,
                "uri",
                        address -> KINDS.contains(address)
                                ? address
                                : operations.template(address).orElse(OTHER));
    }

    @Override
    public Meter.Id map(Meter.Id id) {
        if (!REQUESTS.equals(id.getName())) {
            return id;
        }
        List<Tag> tags = id.getTags().stream()
                .map(tag -> Tag.of(
                        tag.getKey(),
                        counted.getOrDefault(tag.getKey(), UnaryOperator.identity())
                                .apply(tag.getValue())))
                .toList();
        return id.replaceTags(tags);
    }
}
