package nl.ghnt.gateway.http;

import io.vertx.core.json.JsonObject;
import java.util.Locale;

/**
 * One fault of a request, as a 400 lists it.
 *
 * @param in {@code path}, {@code query}, {@code header} or {@code body}
 * @param location name of the part that is wrong
 * @param code stable code
 * @param detail what is wrong, in Dutch
 */
public record InputFault(String in, String location, String code, String detail) {

    /** As it is written for a reader of a language; an English reader is told the code only. */
    JsonObject toJson(Locale language) {
        boolean english = "en".equals(language.getLanguage());
        return new JsonObject()
                .put("in", in)
                .put("location", location)
                .put("code", code)
                .put("detail", english ? "This is not valid here (" + code + ")." : detail);
    }
}
