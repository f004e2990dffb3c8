package nl.ghnt.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What every list of an API can do; an audit trail only has pages, for it grows at one end and has one order. */
abstract class ApiLists extends ApiFilters {

    private static final String LONG_FROM_NOW = "2999-01-01T00:00:00Z";
    private static final String LONG_AGO = "1970-01-01T00:00:00Z";
    private static final int LARGEST_PAGE = 100;

    /**
     * By operationId and order ({@code "zoekBesluiten datum"}), what an item shows of what it is ordered by; only for an order
     * that is not named after a property. See {@link #first}.
     */
    protected Map<String, Function<JsonNode, JsonNode>> orderedBy() {
        return Map.of();
    }

    /** By operationId, why a list has one thing only, or things that are all alike in what it is ordered by. */
    protected Map<String, String> withoutOrder() {
        return Map.of();
    }

    /** By operationId, why a list also has things that changed at no known moment. */
    protected Map<String, String> withoutMoment() {
        return Map.of();
    }

    /** The first property of these that has a value, in the order given. */
    protected static Function<JsonNode, JsonNode> first(String... names) {
        return item -> {
            JsonNode last = MissingNode.getInstance();
            for (String name : names) {
                last = item.at("/" + name);
                if (!last.isNull()) {
                    return last;
                }
            }
            return last;
        };
    }

    @TestFactory
    Stream<DynamicTest> a_page_has_limits() {
        return each(ApiOperation::isPaged, operation -> {
            for (Map.Entry<String, String> wrong :
                    Map.of("page", "0", "pageSize", "101").entrySet()) {
                ApiAnswer answer = with(operation, wrong.getKey(), wrong.getValue());
                assertProblem(answer, 400);
                assertThat(faults(answer, "location")).contains(wrong.getKey());
            }
            assertProblem(with(operation, "page", "een"), 400);
        });
    }

    /**
     * Each order on offer, both ways, by what the items themselves say: what a list is ordered by is a property of its
     * items of that name. Only one thing, or things that are all alike, would be in any order.
     */
    @TestFactory
    Stream<DynamicTest> a_list_is_in_the_order_asked_for() {
        return each(ApiOperation::isList, operation -> {
            ApiAnswer unknown = with(operation, "sort", "bestaatNiet");
            assertFault(unknown, "sortering.onbekend");
            Set<String> tried = new TreeSet<>();
            for (String offered : offered(unknown)) {
                List<JsonNode> ascending = values(operation, whole(operation, "sort", offered), offered);
                assertThat(ascending).as(offered).isSortedAccordingTo(ValueOrder.ascending(offered));
                List<JsonNode> descending = values(operation, whole(operation, "sort", "-" + offered), offered);
                Collections.reverse(descending);
                assertThat(descending).as("-" + offered).isEqualTo(ascending);
                if (Set.copyOf(ascending).size() > 1) {
                    tried.add(offered);
                }
            }
            assertThat(tried.isEmpty())
                    .as("nothing to put in order: let furnish() make it, or say why in withoutOrder()")
                    .isEqualTo(withoutOrder().containsKey(operation.name()));
        });
    }

    /** What a list can be sorted by: it names them when it is asked for another. */
    List<String> orders(ApiOperation operation) {
        return operation.isList() ? offered(with(operation, "sort", "bestaatNiet")) : List.of();
    }

    private static List<String> offered(ApiAnswer unknown) {
        String detail = faults(unknown, "detail").get(0);
        return List.of(detail.replaceFirst(".*Wel: ", "").replace(".", "").split(", "));
    }

    private List<JsonNode> values(ApiOperation operation, List<JsonNode> items, String order) {
        Function<JsonNode, JsonNode> shown = orderedBy().getOrDefault(operation.name() + " " + order, first(order));
        List<JsonNode> values = new ArrayList<>();
        for (JsonNode item : items) {
            JsonNode value = shown.apply(item);
            assertThat(value.isMissingNode())
                    .as("an item shows what the list is ordered by, '" + order + "': " + item)
                    .isFalse();
            values.add(value);
        }
        return values;
    }

    /** Asked from long ago on it is everything, from long from now on nothing, and in between what says so itself. */
    @TestFactory
    Stream<DynamicTest> a_list_tells_what_changed_since() {
        return each(ApiOperation::isList, operation -> {
            List<JsonNode> everything = whole(operation, "pageSize", LARGEST_PAGE);
            assertThat(everything).isNotEmpty();
            List<JsonNode> sinceLongAgo = whole(operation, "gewijzigdSinds", LONG_AGO);
            assertThat(sinceLongAgo).isNotEmpty().isSubsetOf(everything);
            assertThat(sinceLongAgo.size() < everything.size())
                    .as("some changed at no known moment: " + withoutMoment().get(operation.name()))
                    .isEqualTo(withoutMoment().containsKey(operation.name()));
            ApiAnswer none = with(operation, "gewijzigdSinds", LONG_FROM_NOW);
            assertThat(none.status()).as(none.text()).isEqualTo(200);
            assertThat(none.json()).isEmpty();
            assertThat(none.header("X-Total-Count")).isEqualTo("0");
            everything.stream()
                    .filter(item -> item.hasNonNull("gewijzigdOp"))
                    .map(item -> Instant.parse(item.get("gewijzigdOp").asText()))
                    .sorted()
                    .skip(everything.size() / 2)
                    .findFirst()
                    .ifPresent(middle -> assertThat(whole(operation, "gewijzigdSinds", middle))
                            .isEqualTo(everything.stream()
                                    .filter(item -> item.hasNonNull("gewijzigdOp")
                                            && !Instant.parse(item.get("gewijzigdOp")
                                                            .asText())
                                                    .isBefore(middle))
                                    .toList()));
        });
    }

    @TestFactory
    Stream<DynamicTest> a_list_can_be_had_as_csv() {
        return each(ApiOperation::isList, operation -> {
            assertThat(operation.mediaTypes()).contains("text/csv");
            ApiAnswer csv = reader(operation).accept("text/csv").get(pathTo(operation));
            assertThat(csv.status()).as(csv.text()).isEqualTo(200);
            assertThat(csv.mediaType()).startsWith("text/csv");
            assertThat(csv.text().lines().count()).as("a header and rows").isGreaterThan(1);
        });
    }

    private ApiAnswer with(ApiOperation operation, String parameter, Object value) {
        return reader(operation).query(parameter, value).get(pathTo(operation));
    }

    /** All items of all pages. */
    private List<JsonNode> whole(ApiOperation operation, String parameter, Object value) {
        List<JsonNode> items = new ArrayList<>();
        int total;
        int page = 1;
        do {
            ApiRequest request = reader(operation).query(parameter, value).query("page", page++);
            if (!"pageSize".equals(parameter)) {
                request.query("pageSize", LARGEST_PAGE);
            }
            ApiAnswer answer = request.get(pathTo(operation));
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            answer.json().forEach(items::add);
            total = Integer.parseInt(answer.header("X-Total-Count"));
        } while (items.size() < total && page <= 1 + (total + LARGEST_PAGE - 1) / LARGEST_PAGE);
        assertThat(items).hasSize(total);
        return items;
    }
}
