package nl.ghnt.kit.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Who may write for a scope of its own: every operation of the description that such a role may use, tried by the owner,
 * by the owner of another scope, and by somebody whose appointment does not hold: 403, or 404 where what it is about does
 * not exist for others. An operation without an example fails, so a new one cannot be forgotten. A service extends it in one class that is a {@code @QuarkusTest}.
 */
public abstract class OwnScopeContract extends ApiCalls {

    /**
     * A request that succeeds for the owner.
     *
     * @param path below the base path
     * @param etag version of what it changes; null when it changes nothing that exists
     * @param body as an object to write as JSON; null for none
     */
    public record Write(String path, String etag, Object body) {}

    /** Roles that write for their own scope only. */
    protected abstract Set<String> ownRoles();

    /** Token of the owner, whose appointment holds. */
    protected abstract String owner();

    /** Tokens that must be refused, by who has them: of another scope, without a valid appointment. */
    protected abstract Map<String, String> refused();

    /** By operationId, what makes a request that succeeds; it may first make what the request changes. */
    protected abstract Map<String, Supplier<Write>> writes();

    @TestFactory
    Stream<DynamicTest> only_the_owner_gets_in() {
        return ApiOperation.allOf(document()).stream()
                .filter(operation -> !operation.isRead())
                .filter(operation -> operation.roles().stream().anyMatch(ownRoles()::contains))
                .map(operation -> dynamicTest(operation.toString(), () -> check(operation)));
    }

    private void check(ApiOperation operation) {
        String name = operation.name();
        assertThat(writes()).as("an example of this operation").containsKey(name);
        Write write = writes().get(name).get();
        refused().forEach((who, token) -> assertThat(
                        send(operation, write, ApiRequest.with(token)).status())
                .as(who)
                .isIn(403, 404));
        assertThat(send(operation, write, ApiRequest.anonymous()).status())
                .as("nobody")
                .isEqualTo(401);
        if (operation.needsIfMatch()) {
            Write stale = new Write(write.path(), "\"4711\"", write.body());
            assertThat(asOwner(operation, stale).status()).as("stale").isEqualTo(412);
        }
        ApiAnswer answer = asOwner(operation, write);
        assertThat(answer.status()).as(answer.text()).isBetween(200, 299);
    }

    private ApiAnswer asOwner(ApiOperation operation, Write write) {
        return send(operation, write, ApiRequest.with(owner()));
    }

    private ApiAnswer send(ApiOperation operation, Write write, ApiRequest request) {
        if (write.etag() != null) {
            request.header("If-Match", write.etag());
        }
        if (write.body() != null) {
            request.body(write.body());
        }
        return request.send(operation.method(), base() + write.path());
    }
}
