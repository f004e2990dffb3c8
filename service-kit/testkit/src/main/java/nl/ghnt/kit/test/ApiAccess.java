package nl.ghnt.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who gets in: what a token opens, what none opens, and what others were shown before. */
abstract class ApiAccess extends ApiProblems {

    private static final int TIMES = 3;
    private static final int MANY_TIMES = 20; // others write at any moment

    /**
     * Roles that by themselves may do nothing, and operations that ask for more than a role: what they may do is tried with
     * an appointment by {@link OwnScopeContract}, or by a test of the service.
     */
    protected Set<String> onlyOwn() {
        return Set.of("projectleider", "vertegenwoordiger", "partij", "aanvrager", "beoordelaar");
    }

    @TestFactory
    Stream<DynamicTest> without_a_good_token_a_secured_operation_is_401() {
        Map<String, String> bad = new TreeMap<>(Map.of(
                "garbage", "geen.echt.token",
                "opaque", "geentoken",
                "expired", TestTokens.expired(CALLERS_ROLE),
                "for another audience", TestTokens.otherAudience(CALLERS_ROLE),
                "an ID token", TestTokens.idToken(CALLERS_ROLE),
                "signed by another", TestTokens.otherKey(CALLERS_ROLE)));
        bad.putAll(Map.of(
                "given to another client", TestTokens.otherClient(CALLERS_ROLE),
                "given to no client", TestTokens.withoutClient(CALLERS_ROLE),
                "of nobody", TestTokens.withoutSubject(CALLERS_ROLE),
                "a refresh token", TestTokens.ofType("Refresh", CALLERS_ROLE),
                "not signed", TestTokens.unsigned(CALLERS_ROLE),
                "signed with the public key", TestTokens.publicKeyAsSecret(CALLERS_ROLE)));
        return each(ApiOperation::isSecured, operation -> {
            assertProblem(call(ApiRequest.anonymous(), operation), 401);
            bad.forEach((kind, token) -> assertThat(
                            call(ApiRequest.with(token), operation).status())
                    .as(kind)
                    .isEqualTo(401));
        });
    }

    @TestFactory
    Stream<DynamicTest> a_public_operation_asks_for_no_token() {
        return each(operation -> !operation.isSecured(), operation -> assertThat(
                        call(ApiRequest.anonymous(), operation).status())
                .isNotIn(401, 403));
    }

    @TestFactory
    Stream<DynamicTest> only_the_roles_in_the_description_get_in() {
        return each(ApiOperation::isSecured, operation -> {
            assertProblem(call(ApiRequest.with(TestTokens.withoutRole()), operation), 403);
            for (String role : everyRole()) {
                int status = call(as(role), operation).status();
                if (operation.roles().contains(role)) {
                    assertThat(status).as(role).isNotEqualTo(401);
                    boolean ownOnly = onlyOwn().contains(role) || onlyOwn().contains(operation.name());
                    assertThat(ownOnly ? 200 : status).as(role).isNotEqualTo(403);
                } else {
                    assertThat(status).as(role).isEqualTo(403);
                }
            }
        });
    }

    /** What was answered to who may read it opens nothing to who may not. */
    @TestFactory
    Stream<DynamicTest> what_is_kept_for_one_is_not_for_another() {
        return each(operation -> operation.isRead() && operation.isSecured(), operation -> {
            String path = pathTo(operation);
            for (int i = 0; i < TIMES; i++) {
                assertThat(reader(operation).get(path).status()).isEqualTo(200);
            }
            assertProblem(asked(ApiRequest.anonymous(), operation, path), 401);
            assertProblem(asked(ApiRequest.with(TestTokens.otherKey(CALLERS_ROLE)), operation, path), 401);
            assertProblem(asked(ApiRequest.with(TestTokens.withoutRole()), operation, path), 403);
        });
    }

    private static ApiAnswer asked(ApiRequest request, ApiOperation operation, String path) {
        operation.exampleQuery().forEach(request::query);
        return request.get(path);
    }

    /** By operationId, why a read that is the same each time is never answered from what is kept. */
    protected Map<String, String> neverKept() {
        return Map.of();
    }

    /** The rules that look at what is kept would look at nothing if nothing were. */
    @TestFactory
    Stream<DynamicTest> what_is_asked_again_is_kept() {
        return each(
                operation -> operation.isRead()
                        && !operation.isDocument()
                        && !operation.path().endsWith("/audittrail"),
                operation -> {
                    String path = pathTo(operation);
                    long asked = 1;
                    for (int i = 0; i < MANY_TIMES && asked > 0; i++) {
                        asked = Statements.asked(() -> reader(operation).get(path));
                    }
                    String reason = neverKept()
                            .getOrDefault(operation.name(), neverTheSame().get(operation.name()));
                    assertThat(asked > 0).as("never kept, because: " + reason).isEqualTo(reason != null);
                });
    }

    /** What is kept is given without asking anything: what is noted when it is read may not be among it. */
    @TestFactory
    Stream<DynamicTest> what_is_noted_when_read_is_noted_each_time() {
        return each(operation -> operation.isRead() && operation.isSecured(), operation -> {
            String path = pathTo(operation);
            long noted = notedDuring(() -> reader(operation).get(path));
            for (int i = 0; i < TIMES && noted > 0; i++) {
                assertThat(notedDuring(() -> reader(operation).get(path))).isEqualTo(noted);
            }
        });
    }

    private static long notedDuring(Runnable read) {
        long before = noted();
        read.run();
        return noted() - before;
    }

    private static long noted() {
        DataSource database = Arc.container().instance(DataSource.class).get();
        try (Connection connection = database.getConnection();
                Statement count = connection.createStatement();
                ResultSet row = count.executeQuery("select count(*) from audit_record where action like '%-gelezen'")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
