package nl.ghnt.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Queries to a list that differ from each other in order, filters, page and values; the same for the same number.
 *
 * @param path where the list is
 * @param orders what the list can be sorted by; empty when it has one order
 */
record ListQueries(ApiOperation operation, String path, List<String> orders) {

    private static final int MOST_DAYS = 300 * 365;

    Map<String, String> query(int number) {
        Random chance = new Random(number);
        Map<String, String> query = new TreeMap<>();
        for (ApiParameter parameter : operation.query()) {
            if (chance.nextBoolean()) {
                query.put(parameter.name(), value(parameter, number, chance));
            }
        }
        query.keySet().removeAll(operation.exampleQuery().keySet());
        return query;
    }

    private String value(ApiParameter parameter, int number, Random chance) {
        JsonNode codes = parameter.schema().path("enum");
        if ("sort".equals(parameter.name())) {
            return order(chance);
        }
        if ("pageSize".equals(parameter.name())) {
            return String.valueOf(1 + number % 3);
        }
        if (!codes.isEmpty()) {
            return codes.get(chance.nextInt(codes.size())).asText();
        }
        return switch (parameter.format()) {
            case "date" ->
                LocalDate.of(1950, 1, 1).plusDays(chance.nextInt(MOST_DAYS)).toString();
            case "date-time" -> Instant.EPOCH.plusSeconds(chance.nextInt()).toString();
            case "uuid" -> new UUID(number, chance.nextLong()).toString();
            case "int32", "int64" -> String.valueOf(1 + number);
            default ->
                "boolean".equals(parameter.schema().path("type").asText())
                        ? String.valueOf(chance.nextBoolean())
                        : "integer".equals(parameter.schema().path("type").asText())
                                ? String.valueOf(1 + number)
                                : "x" + number;
        };
    }

    private String order(Random chance) {
        List<String> terms = new ArrayList<>(orders);
        Collections.shuffle(terms, chance);
        List<String> some = terms.subList(0, 1 + chance.nextInt(terms.size()));
        return String.join(
                ",",
                some.stream()
                        .map(term -> chance.nextBoolean() ? "-" + term : term)
                        .toList());
    }
}
