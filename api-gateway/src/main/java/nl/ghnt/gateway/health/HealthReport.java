package nl.ghnt.gateway.health;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The state of the whole at one moment.
 *
 * @param measuredAt when the services were asked
 * @param parts the gateway and every service
 */
public record HealthReport(Instant measuredAt, List<Part> parts) {

    /** Why a part is down. */
    public enum Reason {
        NIET_BEREIKBAAR,
        ANTWOORDT_NIET_OP_TIJD,
        NIET_GEREED
    }

    /**
     * The state of one part.
     *
     * @param name the context, or {@code gateway}
     * @param down why it is down, null when it is up
     */
    public record Part(String name, Reason down) {

        static Part up(String name) {
            return new Part(name, null);
        }

        static Part down(String name, Reason reason) {
            return new Part(name, reason);
        }

        JsonObject toJson() {
            JsonObject json = new JsonObject().put("naam", name).put("status", down == null ? "UP" : "DOWN");
            return down == null ? json : json.put("reden", down.name());
        }
    }

    static HealthReport of(Instant measuredAt, List<Part> services) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.up("gateway"));
        parts.addAll(services);
        return new HealthReport(measuredAt, List.copyOf(parts));
    }

    /** Whether every part is up. */
    public boolean isUp() {
        return parts.stream().allMatch(part -> part.down() == null);
    }

    JsonObject toJson() {
        JsonArray list = new JsonArray();
        parts.forEach(part -> list.add(part.toJson()));
        return new JsonObject()
                .put("status", isUp() ? "UP" : "DOWN")
                .put("gemetenOp", measuredAt.toString())
                .put("onderdelen", list);
    }
}
