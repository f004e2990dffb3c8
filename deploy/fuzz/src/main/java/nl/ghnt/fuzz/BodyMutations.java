package nl.ghnt.fuzz;

import static nl.ghnt.fuzz.Mutations.bytes;
import static nl.ghnt.fuzz.Mutations.one;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** The ways to make a body wrong: as a whole, and in one of its properties. A request without a body gets one. */
final class BodyMutations {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MARK = "\"@@\"";

    /** What no property of another kind should take, as it is written in JSON. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1.5",
            "1e400",
            "1e-99999999999",
            "1e99999999999",
            "20300131",
            "[2030,1,31]",
            "9223372036854775808",
            "NaN",
            "Infinity",
            "01",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"a\\u0000b\"",
            "\"\\ud800\"",
            "\"\\udc00x\"",
            "\"\\u00a0\"",
            "\"\\u200b\\u2060\"",
            "\"\\ufeff\"",
            "\"\\uffff\"",
            "\"+999999999-12-31\"",
            "\"0000-01-01\"",
            "\"0001-01-01\"",
            "\"1582-10-10\"",
            "\"2031-02-30\"",
            "\"2031-02-30T00:00:00Z\"",
            "\"-999999999-01-01\"",
            "\"{x}\"",
            "\"%2541\"",
            "\"'; drop table x; --\"",
            "\"=1+1\"",
            "[]",
            "{}",
            "[null]",
            "[[[[]]]]",
            "{\"a\":{\"b\":[]}}",
            "\"" + "x".repeat(20_000) + "\"",
            "\"" + "a-".repeat(30_000) + "\"");

    private BodyMutations() {}

    static List<Mutations.Kind> all() {
        List<Mutations.Kind> kinds = new ArrayList<>();
        whole(kinds, "null", "null");
        whole(kinds, "list", "[]");
        whole(kinds, "list of null", "[null]");
        whole(kinds, "text", "\"tekst\"");
        whole(kinds, "nothing", "");
        whole(kinds, "spaces", "   ");
        whole(kinds, "no JSON", "{\"half\": ");
        whole(kinds, "two", "{} {}");
        whole(kinds, "empty", "{}");
        whole(kinds, "deep", "[".repeat(3_000) + "]".repeat(3_000));
        whole(kinds, "deep object", "{\"a\":".repeat(2_000) + "1" + "}".repeat(2_000));
        whole(kinds, "mark", "\ufeff{}");
        kinds.add(kind("body.bytes", (request, random) -> new byte[] {'{', '"', (byte) 0xC3, '(', '"', ':', '1', '}'}));
        kinds.add(kind("body.latin1", (request, random) -> "{\"caf\u00e9\":\"\u00e9\"}"
                .getBytes(StandardCharsets.ISO_8859_1)));
        kinds.add(kind("body.cut", (request, random) -> cut(request.body(), random)));
        kinds.add(kind("body.twice", (request, random) -> twice(request.body())));
        kinds.add(kind("body.unknown", (request, random) -> changed(request, random, Change.ADD)));
        kinds.add(kind("body.missing", (request, random) -> changed(request, random, Change.REMOVE)));
        kinds.add(kind("body.value", (request, random) -> changed(request, random, Change.SET)));
        kinds.add(kind(
                "body.values",
                (request, random) ->
                        changed(request.withBody("", changed(request, random, Change.SET)), random, Change.SET)));
        return kinds;
    }

    private enum Change {
        ADD,
        REMOVE,
        SET
    }

    private interface Body {
        byte[] of(Request request, Random random);
    }

    private static Mutations.Kind kind(String name, Body body) {
        return new Mutations.Kind(name, (request, random) -> request.withBody(name, body.of(request, random)));
    }

    private static void whole(List<Mutations.Kind> kinds, String name, String body) {
        kinds.add(kind("body." + name, (request, random) -> bytes(body)));
    }

    private static byte[] cut(byte[] body, Random random) {
        return body == null || body.length < 2 ? bytes("{") : Arrays.copyOf(body, 1 + random.nextInt(body.length - 1));
    }

    /** The first property once more, with another value. */
    private static byte[] twice(byte[] body) {
        String text = body == null ? "{}" : new String(body, StandardCharsets.UTF_8);
        int open = text.indexOf('{');
        int colon = text.indexOf(':');
        if (open < 0 || colon < 0) {
            return bytes("{\"a\":1,\"a\":2}");
        }
        return bytes(
                text.substring(0, open + 1) + text.substring(open + 1, colon) + ":null," + text.substring(open + 1));
    }

    private static byte[] changed(Request request, Random random, Change change) {
        JsonNode body = parsed(request.body());
        List<ObjectNode> objects = new ArrayList<>();
        collect(body, objects);
        if (objects.isEmpty()) {
            return bytes(one(VALUES, random));
        }
        ObjectNode chosen = one(objects, random);
        List<String> names = new ArrayList<>();
        chosen.fieldNames().forEachRemaining(names::add);
        if (change == Change.ADD || names.isEmpty()) {
            chosen.put("bestaatNiet", 1);
        } else if (change == Change.REMOVE) {
            chosen.remove(one(names, random));
        } else {
            chosen.put(one(names, random), "@@");
        }
        return bytes(body.toString().replace(MARK, one(VALUES, random)));
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        if (node instanceof ObjectNode || node instanceof ArrayNode) {
            node.forEach(child -> collect(child, objects));
        }
    }

    private static JsonNode parsed(byte[] body) {
        try {
            return body == null ? JSON.createObjectNode() : JSON.readTree(new String(body, StandardCharsets.UTF_8));
        } catch (JsonProcessingException wrongAlready) {
            return JSON.createObjectNode();
        }
    }
}
