package nl.ghnt.gateway.http;

import io.vertx.core.json.JsonObject;

/**
 * One fault of a request, as a 400 lists it.
 *
 * @param in {@code path}, {@code query} or {@code header}
 * @param location name of the part that is wrong
 * @param code stable code
 * @param detail what is wrong, in Dutch
 */
public record InputFault(String in, String location, String code, String detail) {

    JsonObject toJson() {
        return new JsonObject()
                .put("in", in)
                .put("location", location)
                .put("code", code)
                .put("detail", detail);
    }
}
