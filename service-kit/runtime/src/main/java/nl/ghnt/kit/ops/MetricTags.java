package nl.ghnt.kit.ops;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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

    private final Map<String, Predicate<String>> known;

    MetricTags(AllowedMethods operations) {
        this.known = Map.of(
                "method", METHODS::contains, "uri", address -> KINDS.contains(address) || operations.knows(address));
    }

    @Override
    public Meter.Id map(Meter.Id id) {
        if (!REQUESTS.equals(id.getName())) {
            return id;
        }
        List<Tag> tags = id.getTags().stream()
                .map(tag -> known.getOrDefault(tag.getKey(), value -> true).test(tag.getValue())
                        ? tag
                        : Tag.of(tag.getKey(), OTHER))
                .toList();
        return id.replaceTags(tags);
    }
}
