package nl.ghnt.kit.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Who may write and read for a scope of its own: every operation of the description that such a role may use, tried by its
 * owners, by owners of another scope, by somebody whose appointment does not hold, and by sets of roles: 403, or 404 where
 * what it is about does not exist for others. A service extends it in one class that is a {@code @QuarkusTest}.
 */
public abstract class OwnScopeContract extends WriteContract {

    private static final int SEVERAL = 100;

    /** Roles that write for their own scope only. */
    protected abstract Set<String> ownRoles();

    /** The scope that the examples are of. */
    protected abstract String ownScope();

    /** Another scope. */
    protected abstract String otherScope();

    /** An account that holds a post of each own role, in both scopes. */
    protected abstract String subject();

    /** Tokens that must be refused beside those of another scope, by who has them: without a valid appointment. */
    protected abstract Map<String, String> refused();

    /**
     * By operationId, what makes something of the own scope that others do not see, and gives its path; of a list perhaps with
     * one filter, when it may hold more than a page.
     */
    protected abstract Map<String, Supplier<String>> reads();

    /** By operationId, why a read shows others something too. */
    protected Map<String, String> sharedReads() {
        return Map.of();
    }

    @TestFactory
    Stream<DynamicTest> only_the_owner_gets_in() {
        return own(operation -> !operation.isRead(), this::checkWrite);
    }

    @TestFactory
    Stream<DynamicTest> two_roles_read_what_each_reads_by_itself_and_no_more() {
        return own(operation -> operation.isRead() && !sharedReads().containsKey(operation.name()), this::checkRead);
    }

    /** What is shown to all who hold a post somewhere is not shown to who only says so. */
    @TestFactory
    Stream<DynamicTest> who_holds_no_post_reads_nothing_of_what_posts_share() {
        return own(operation -> sharedReads().containsKey(operation.name()), operation -> {
            String path = reads().get(operation.name()).get();
            for (String role : ownRoles()) {
                assertThat(seen(operation, path, token(ownScope(), role)))
                        .as(role)
                        .isNotEmpty();
                assertThat(seen(operation, path, TestTokens.person(subject(), List.of(role))))
                        .as(role + " of no scope")
                        .isEmpty();
            }
            refused()
                    .forEach((who, token) ->
                            assertThat(seen(operation, path, token)).as(who).isEmpty());
        });
    }

    /** What the feed tells of a scope it tells to who holds a post there today, whatever the token says. */
    @Test
    void the_feed_tells_of_a_scope_to_who_holds_a_post_there() {
        reads().values().forEach(Supplier::get);
        for (String role : ownRoles()) {
            Set<String> own = Awaitility.await()
                    .until(() -> feedBeyondThePublic(token(ownScope(), role)), told -> !told.isEmpty());
            assertThat(feedBeyondThePublic(token(otherScope(), role)))
                    .as(role + " of another scope")
                    .doesNotContainAnyElementsOf(own);
        }
        refused()
                .forEach((who, token) ->
                        assertThat(feedBeyondThePublic(token)).as(who).isEmpty());
    }

    private Set<String> feedBeyondThePublic(String token) {
        Set<String> told = feed(() -> ApiRequest.with(token));
        told.removeAll(feed(ApiRequest::anonymous));
        return told;
    }

    private Set<String> feed(Supplier<ApiRequest> request) {
        Set<String> told = new TreeSet<>();
        JsonNode part;
        long cursor = 0;
        do {
            part = request.get()
                    .query("na", cursor)
                    .query("limit", 500)
                    .get(base() + "/gebeurtenissen")
                    .json();
            part.path("gebeurtenissen")
                    .forEach(event -> told.add(event.path("id").asText()));
            cursor = part.path("cursor").asLong();
        } while (!part.path("gebeurtenissen").isEmpty());
        return told;
    }

    private Stream<DynamicTest> own(Predicate<ApiOperation> wanted, Consumer<ApiOperation> check) {
        return ApiOperation.allOf(document()).stream()
                .filter(wanted)
                .filter(operation -> operation.roles().stream().anyMatch(ownRoles()::contains))
                .map(operation -> dynamicTest(operation.toString(), () -> check.accept(operation)));
    }

    private void checkWrite(ApiOperation operation) {
        boolean first = true;
        for (String role : ownRoles()) {
            Write write = example(operation);
            if (first) {
                checkRefused(operation, write);
                first = false;
            }
            ApiAnswer answer = send(operation, write, token(ownScope(), role));
            assertThat(answer.status()).as(role + " " + answer.text()).isBetween(200, 299);
        }
    }

    private void checkRefused(ApiOperation operation, Write write) {
        refused().forEach((who, token) -> assertThat(
                        send(operation, write, token).status())
                .as(who)
                .isIn(403, 404));
        for (String role : ownRoles()) {
            for (String second : people()) {
                if (ownRoles().contains(second) || !operation.roles().contains(second)) {
                    assertThat(send(operation, write, token(otherScope(), role, second))
                                    .status())
                            .as(role + " of another scope, and " + second)
                            .isIn(403, 404);
                }
            }
        }
        assertThat(send(operation, write, (String) null).status()).as("nobody").isEqualTo(401);
        if (operation.needsIfMatch()) {
            Write stale = new Write(write.path(), "\"4711\"", write.body());
            assertThat(send(
                                    operation,
                                    stale,
                                    token(ownScope(), ownRoles().iterator().next()))
                            .status())
                    .as("stale")
                    .isEqualTo(412);
        }
    }

    private void checkRead(ApiOperation operation) {
        Supplier<String> example = reads().get(operation.name());
        assertThat(example != null || !operation.path().contains("{"))
                .as("an example of this operation")
                .isTrue();
        String path = example == null ? operation.path() : example.get();
        for (String scope : List.of(ownScope(), otherScope())) {
            Map<String, Map<String, String>> alone = new TreeMap<>();
            people().forEach(role -> alone.put(role, shown(operation, path, token(scope, role))));
            for (String role : ownRoles()) {
                for (String second : people()) {
                    assertSum(
                            shown(operation, path, token(scope, role, second)),
                            alone.get(role),
                            alone.get(second),
                            role + " and " + second + " of " + scope);
                }
            }
        }
        for (String role : ownRoles()) {
            Set<String> own = seen(operation, path, token(ownScope(), role));
            assertThat(own).as(role).isNotEmpty();
            assertThat(seen(operation, path, token(otherScope(), role)))
                    .as(role + " of another scope")
                    .doesNotContainAnyElementsOf(own);
            refused()
                    .forEach((who, token) ->
                            assertThat(seen(operation, path, token)).as(who).doesNotContainAnyElementsOf(own));
        }
    }

    /** A pair sees what either sees, and of each of those what one of both sees of it, not a name more. */
    private static void assertSum(
            Map<String, String> pair, Map<String, String> one, Map<String, String> other, String who) {
        Set<String> sum = new TreeSet<>(one.keySet());
        sum.addAll(other.keySet());
        assertThat(pair.keySet()).as(who).isEqualTo(sum);
        pair.forEach((id, text) -> assertThat(text).as(who).isIn(one.get(id), other.get(id)));
    }

    /** The roles of people; machines have scopes. */
    private List<String> people() {
        return everyRole().stream().filter(role -> !role.contains(":")).toList();
    }

    private static Set<String> seen(ApiOperation operation, String path, String token) {
        return shown(operation, path, token).keySet();
    }

    /** What a reader is shown: by the identifiers in a list, or by the path of the one thing, the text of each. */
    private static Map<String, String> shown(ApiOperation operation, String path, String token) {
        ApiRequest request = ApiRequest.with(token);
        if (operation.isPaged()) {
            request.query("pageSize", SEVERAL);
        }
        int query = path.indexOf('?');
        if (query >= 0) {
            String[] asked = path.substring(query + 1).split("=");
            request.query(asked[0], asked[1]);
        }
        ApiAnswer answer = request.get(base() + (query < 0 ? path : path.substring(0, query)));
        if (answer.status() != 200) {
            return Map.of();
        }
        if (!answer.mediaType().startsWith("application/json")) {
            return Map.of(path, answer.text());
        }
        JsonNode body = answer.json();
        Map<String, String> shown = new TreeMap<>();
        if (body.isArray()) {
            body.forEach(item -> shown.put(item.path("id").asText(item.toString()), item.toString()));
            assertTotal(answer, shown.size());
        } else {
            shown.put(path, body.toString());
        }
        return shown;
    }

    /** A total counts what is shown, not what is there. */
    private static void assertTotal(ApiAnswer answer, int shown) {
        String total = answer.header("X-Total-Count");
        if (total != null && shown < SEVERAL) {
            assertThat(total).as("total").isEqualTo(Integer.toString(shown));
        }
    }

    /** Claim of the token that names the scopes. */
    protected String scopeClaim() {
        return "regio";
    }

    /** Of somebody with these roles in a scope. */
    protected String token(String scope, String... roles) {
        return TestTokens.personClaiming(subject(), List.of(roles), scopeClaim(), scope);
    }

    private static ApiAnswer send(ApiOperation operation, Write write, String token) {
        return send(operation, write, token == null ? ApiRequest.anonymous() : ApiRequest.with(token));
    }

    @Override
    protected boolean writesAs(Set<String> roles) {
        return roles.stream().anyMatch(ownRoles()::contains);
    }

    @Override
    protected String writer(Set<String> roles) {
        return token(
                ownScope(),
                ownRoles().stream().filter(roles::contains).findFirst().orElseThrow());
    }
}
