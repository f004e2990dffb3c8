package nl.ghnt.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The ways to make a request wrong that do not depend on its body; see {@link BodyMutations} for those that do. */
final class Mutations {

    /** One way: what it is called, and how it is done. */
    record Kind(String name, BiFunction<Request, Random, Request> how) {}

    /** Values that no parameter should take, percent-encoded as they go into an address. */
    private static final List<String> VALUES = List.of(
            "",
            "%20",
            "%7Bx%7D",
            "%2541",
            "%00",
            "a%00b",
            "%ED%A0%80",
            "%C3%28",
            "%EF%BB%BF",
            "%E2%80%8B",
            "%27%22%3B--",
            "+999999999-12-31",
            "%2B999999999-12-31",
            "-999999999-01-01",
            "0000-01-01",
            "0001-01-01",
            "1582-10-10",
            "2031-02-30",
            "2031-02-30T00:00:00Z",
            "%2B999999999-12-31T23:59:59Z",
            "-000001-01-01T00:00:00Z",
            "9999999999999999999999",
            "-1",
            "1e400",
            "NaN",
            "0x10",
            "true%00",
            "null",
            "undefined",
            "..%2F..%2Fetc",
            "%25s%25n",
            "%24%7Bjndi%7D",
            "2018-04~",
            "9999-99",
            "2019-H3");

    private static final List<String> ACCEPTS = List.of(
            ";",
            "",
            ",",
            "application/*",
            "*/*;q=0",
            "application/json;q=0",
            "text/csv;q=abc",
            "application/json;q=7",
            "application/problem+json",
            "text/html",
            "a/b/c",
            "*",
            "application/json, text/csv;q=0.5, */*;q=0.1",
            "text/csv;header=absent",
            "application/xml");
    private static final List<String> TYPES = List.of(
            "json",
            "",
            "application/json;charset=latin1",
            "application/json;charset=bestaat-niet",
            "text/plain",
            "application/merge-patch+json",
            "application/json; charset",
            ";",
            "application/x-www-form-urlencoded",
            "multipart/form-data");
    private static final List<String> TAGS = List.of(
            "0", "\"0", "W/0", "\"0\" \"1\"", "\"een\"", "", ",", "\"99999999999999999999\"", "w/\"0\"", "\u00e9");
    private static final List<String> KEYS =
            List.of("", "sleutel", "\"\"", "1-1-1-1-1", "00000000-0000-0000-0000-00000000000g", "x".repeat(5_000));
    private static final List<String> TOKENS = List.of(
            "Bearer ...",
            "Bearer",
            "Bearer ",
            "Bearer a.b.c",
            "Bearer eyJhbGciOiJub25lIn0.e30.",
            "Basic Zm9vOmJhcg==",
            "",
            "Bearer " + "a".repeat(9_000),
            "bearer x y z",
            "Negotiate");
    private static final List<String> METHODS =
            List.of("GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "FOO");

    private Mutations() {}

    /** All of them. */
    static List<Kind> all() {
        List<Kind> kinds = new ArrayList<>(List.of(
                new Kind("query.value", (request, random) -> value(request, random)),
                new Kind("query.unknown", (request, random) -> query(request, "query.unknown", "bestaatNiet=1")),
                new Kind(
                        "query.nameless",
                        (request, random) -> query(
                                request, "query.nameless", one(List.of("=", "&&", "a", "%00=1", "%C3%28=1"), random))),
                new Kind("query.repeated", (request, random) -> query(request, "query.repeated", "page=1&page=2")),
                new Kind(
                        "query.sort",
                        (request, random) -> query(request, "query.sort", "sort=" + sorts(request, random))),
                new Kind(
                        "query.long",
                        (request, random) ->
                                query(request, "query.long", "naam=" + "a-".repeat(1 + random.nextInt(4_200)))),
                new Kind("path.value", Mutations::pathValue),
                new Kind("path.slash", (request, random) -> path(request, "path.slash", "/")),
                new Kind("path.parameter", (request, random) -> path(request, "path.parameter", ";a=b")),
                new Kind(
                        "path.more",
                        (request, random) -> path(request, "path.more", "/" + one(VALUES.subList(1, 10), random))),
                new Kind(
                        "path.case",
                        (request, random) -> request.with("path.case", request.method(), swapped(request.target()))),
                new Kind(
                        "method",
                        (request, random) -> request.with("method", one(METHODS, random), request.target()))));
        header(kinds, "Accept", ACCEPTS);
        header(kinds, "Content-Type", TYPES);
        header(kinds, "If-Match", TAGS);
        header(kinds, "If-None-Match", TAGS);
        header(kinds, "Idempotency-Key", KEYS);
        header(kinds, "Authorization", TOKENS);
        header(kinds, "Accept-Language", List.of("", "xx", "en;q=x", ",", "*".repeat(900), "nl-NL-u-co-phonebk-x-y"));
        header(kinds, "traceparent", List.of("", "onzin", "00-" + "0".repeat(32) + "-" + "0".repeat(16) + "-00"));
        header(kinds, "X-Audit-Toelichting", List.of("", "x".repeat(3_000), "\u00e9\u00ff", "a\tb"));
        header(kinds, "Range", List.of("bytes=0-1", "bytes=-", "x"));
        header(kinds, "Origin", List.of("null", "http://evil.example", "x"));
        header(kinds, "X-HTTP-Method-Override", List.of("DELETE"));
        kinds.add(new Kind(
                "If-None-Match.spaces",
                (request, random) -> request.withHeader(
                        "If-None-Match.spaces", "If-None-Match", "\"a\"" + " ".repeat(6_000) + ",\"b\"")));
        kinds.add(new Kind("If-Match.absent", (request, random) -> request.withHeader("If-Match.absent", "If-Match")));
        kinds.add(new Kind(
                "Idempotency-Key.two",
                (request, random) -> request.withHeader(
                        "Idempotency-Key.two",
                        "Idempotency-Key",
                        "018f4a2e-7b1c-7c3d-8e4f-a1b2c3d4e5f6",
                        "018f4a2e-7b1c-7c3d-8e4f-a1b2c3d4e5f7")));
        kinds.add(new Kind(
                "Content-Type.absent", (request, random) -> request.withHeader("Content-Type.absent", "Content-Type")));
        kinds.addAll(BodyMutations.all());
        return List.copyOf(kinds);
    }

    private static void header(List<Kind> kinds, String name, List<String> values) {
        kinds.add(new Kind(name, (request, random) -> request.withHeader(name, name, one(values, random))));
    }

    /** Another value for a parameter that is there or that the operation knows. */
    private static Request value(Request request, Random random) {
        List<String> names = request.operation().parameters("query").stream()
                .map(parameter -> parameter.path("name").asText())
                .toList();
        return query(
                request, "query.value", (names.isEmpty() ? "naam" : one(names, random)) + "=" + one(VALUES, random));
    }

    private static Request query(Request request, String kind, String term) {
        String target = request.target();
        String name = term.indexOf('=') > 0 ? term.substring(0, term.indexOf('=')) : term;
        String without = target.replaceAll("(?<=[?&])" + Pattern.quote(name) + "=[^&]*&?", "");
        String joint = without.indexOf('?') < 0 ? "?" : without.endsWith("?") || without.endsWith("&") ? "" : "&";
        return request.with(kind, request.method(), without + joint + term);
    }

    private static String sorts(Request request, Random random) {
        List<String> words = new ArrayList<>(request.operation().parameters("query").stream()
                .filter(parameter -> "sort".equals(parameter.path("name").asText()))
                .flatMap(parameter ->
                        List.of(parameter.path("description").asText().split("[^A-Za-z]+")).stream())
                .filter(word -> !word.isEmpty())
                .toList());
        words.add("bestaatNiet");
        Collections.shuffle(words, random);
        String once = String.join(",", words);
        return IntStream.rangeClosed(0, random.nextInt(20))
                .mapToObj(time -> once)
                .collect(Collectors.joining(","));
    }

    private static Request pathValue(Request request, Random random) {
        String path = request.path();
        int begin = path.lastIndexOf('/') + 1;
        String value = random.nextInt(8) == 0 ? "a-".repeat(1 + random.nextInt(3_500)) : one(VALUES, random);
        String query = request.target().substring(path.length());
        return request.with("path.value", request.method(), path.substring(0, begin) + value + query);
    }

    private static Request path(Request request, String kind, String more) {
        String path = request.path();
        return request.with(
                kind, request.method(), path + more + request.target().substring(path.length()));
    }

    private static String swapped(String target) {
        StringBuilder swapped = new StringBuilder();
        target.chars()
                .forEach(sign -> swapped.append(
                        Character.isUpperCase(sign)
                                ? (char) Character.toLowerCase(sign)
                                : (char) Character.toUpperCase(sign)));
        return swapped.toString();
    }

    static <T> T one(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
