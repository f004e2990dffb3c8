package nl.ghnt.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What happens when several write at once, on every operation of the description that writes, with a request that
 * succeeds. An operation without an example fails, so a new one cannot be forgotten. A service extends it in one class that
 * is a {@code @QuarkusTest}; nothing depends on which of the requests comes first, or on whether they meet at all.
 */
public abstract class WriteContract extends ApiCalls {

    private static final int AT_ONCE = 6;
    private static final long STATEMENTS_OF_A_WRITE = 12;
    private static final String FEED = "/gebeurtenissen";
    private static final String NOT_KEPT = "Cookie"; // who sends one gets nothing that is kept
    private static final List<String> TOLD = List.of("ETag", "Location");

    /**
     * A request that succeeds, once.
     *
     * @param path below the base path
     * @param etag version of what it changes; null when it changes nothing that exists
     * @param body as an object to write as JSON, or the bytes of a file; null for none
     */
    public record Write(String path, String etag, Object body) {}

    /** By operationId, what makes a request that succeeds; it may first make what the request changes. */
    protected abstract Map<String, Supplier<Write>> writes();

    /**
     * By operationId, the most statements of writes that take more than twelve: enough for one thing with its lists, locked
     * and read again, for what it is held to, and for what it leaves.
     */
    protected Map<String, Long> statements() {
        return Map.of();
    }

    /** Whether this class has the examples of what these roles write; another class has those that it leaves out. */
    protected boolean writesAs(Set<String> roles) {
        return true;
    }

    /** Token of somebody for whom the examples succeed, with one of these roles. */
    protected String writer(Set<String> roles) {
        return TestTokens.user(
                roles.contains(CALLERS_ROLE)
                        ? CALLERS_ROLE
                        : roles.stream()
                                .filter(role -> !role.contains(":"))
                                .findFirst()
                                .orElseThrow());
    }

    @TestFactory
    Stream<DynamicTest> of_six_at_once_with_one_etag_one_gets_its_way() {
        return atOnce(ApiOperation::needsIfMatch, operation -> {
            List<ApiAnswer> answers = sixAtOnce(operation, example(operation), null);
            assertThat(answers.stream().filter(ApiAnswer::isSuccess))
                    .as(said(answers))
                    .hasSize(1);
            ApiAnswer first =
                    answers.stream().filter(ApiAnswer::isSuccess).findFirst().orElseThrow();
            answers.stream().filter(answer -> !answer.isSuccess()).forEach(late -> {
                assertProblem(late, 412);
                assertThat(late.json().path("huidigeEtag").asText())
                        .as("the ETag that holds now")
                        .isNotBlank()
                        .matches(etag -> first.status() == 201 || etag.equals(first.header("ETag")));
            });
        });
    }

    /** Who takes any version writes after whoever is before: only a rule can say no. */
    @TestFactory
    Stream<DynamicTest> of_six_at_once_with_any_etag_none_is_stale() {
        return atOnce(ApiOperation::needsIfMatch, operation -> {
            Write example = example(operation);
            Write any = new Write(example.path(), "*", example.body());
            List<ApiAnswer> answers = sixAtOnce(operation, any, null);
            assertThat(answers.stream().filter(ApiAnswer::isSuccess))
                    .as(said(answers))
                    .isNotEmpty();
            answers.stream().filter(answer -> !answer.isSuccess()).forEach(WriteContract::assertRefusedByARule);
        });
    }

    @TestFactory
    Stream<DynamicTest> six_at_once_with_one_key_have_one_effect_and_one_answer() {
        return atOnce(WriteContract::isPost, operation -> {
            String key = UUID.randomUUID().toString();
            List<ApiAnswer> answers = sixAtOnce(operation, example(operation), key);
            assertThat(answers).as(said(answers)).allMatch(ApiAnswer::isSuccess);
            assertThat(answers.stream().map(ApiAnswer::status))
                    .as("status")
                    .containsOnly(answers.get(0).status());
            assertThat(answers.stream().map(ApiAnswer::text))
                    .as("what made it twice has two identities")
                    .containsOnly(answers.get(0).text());
            TOLD.forEach(name -> assertThat(answers.stream().map(answer -> answer.header(name)))
                    .as(name)
                    .containsOnly(answers.get(0).header(name)));
        });
    }

    @TestFactory
    Stream<DynamicTest> six_at_once_without_a_key_are_made_or_refused_by_a_rule() {
        return atOnce(operation -> isPost(operation) && !operation.needsIfMatch(), operation -> {
            List<ApiAnswer> answers = sixAtOnce(operation, example(operation), null);
            assertThat(answers.stream().filter(ApiAnswer::isSuccess))
                    .as(said(answers))
                    .isNotEmpty();
            answers.stream().filter(answer -> !answer.isSuccess()).forEach(WriteContract::assertRefusedByARule);
        });
    }

    /** Who brings in what another just brought in changes nothing, and is not refused either. */
    @TestFactory
    Stream<DynamicTest> of_six_at_once_who_import_the_same_none_is_refused() {
        return atOnce(operation -> isPost(operation) && operation.path().endsWith("/_import"), operation -> {
            List<ApiAnswer> answers = sixAtOnce(operation, example(operation), null);
            assertThat(answers).as(said(answers)).allMatch(ApiAnswer::isSuccess);
        });
    }

    /** Answers are kept until something is written: who reads after a write reads what he would if none were kept. */
    @TestFactory
    Stream<DynamicTest> after_a_write_each_read_is_as_if_nothing_was_kept() {
        return atOnce(operation -> true, operation -> {
            Write example = example(operation);
            String token = writer(operation.roles());
            List<String> reads = reads(operation.roles(), example);
            reads.forEach(address -> eachReader(token).forEach(reader -> reader.get(address)));
            ApiAnswer written = send(operation, example, ApiRequest.with(token));
            assertThat(written.isSuccess()).as(written.text()).isTrue();
            for (String address : reads) {
                for (int reader = 0; reader < eachReader(token).size(); reader++) {
                    ApiAnswer answer = eachReader(token).get(reader).get(address);
                    ApiAnswer anew =
                            eachReader(token).get(reader).header(NOT_KEPT, "1").get(address);
                    assertThat(answer.status()).as(address).isEqualTo(anew.status());
                    assertThat(answer.text()).as(address).isEqualTo(anew.text());
                    assertThat(answer.header("ETag")).as(address).isEqualTo(anew.header("ETag"));
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> a_write_takes_few_statements() {
        return atOnce(operation -> true, operation -> {
            Write example = example(operation);
            String token = writer(operation.roles());
            long taken = Statements.during(() -> assertThat(
                            send(operation, example, ApiRequest.with(token)).isSuccess())
                    .as(operation.name())
                    .isTrue());
            assertThat(taken)
                    .as("statements of %s", operation.name())
                    .isLessThanOrEqualTo(statements().getOrDefault(operation.name(), STATEMENTS_OF_A_WRITE));
        });
    }

    private static List<ApiRequest> eachReader(String token) {
        return List.of(ApiRequest.anonymous(), ApiRequest.with(token));
    }

    /** All that who writes may read, as far as there is any, and what is written itself; not the feed, which goes on by itself. */
    private List<String> reads(Set<String> roles, Write example) {
        Stream<String> lists = ApiOperation.allOf(document()).stream()
                .filter(ApiOperation::isRead)
                .filter(operation -> covers(operation.path()))
                .filter(operation -> !operation.isSecured() || operation.roles().containsAll(roles))
                .filter(operation -> !operation.path().equals(FEED))
                .filter(operation -> operation.exampleQuery().isEmpty())
                .flatMap(operation -> ExistingPaths.of(this).find(operation.path()).stream())
                .map(path -> base() + path);
        return Stream.concat(lists, Stream.of(base() + example.path())).toList();
    }

    private static void assertRefusedByARule(ApiAnswer refused) {
        assertProblem(refused, 409);
        assertThat(refused.json().path("type").asText())
                .as("the rule has a name of its own")
                .doesNotEndWith("/conflict");
    }

    private Stream<DynamicTest> atOnce(Predicate<ApiOperation> wanted, Consumer<ApiOperation> check) {
        return each(wanted.and(operation -> !operation.isRead() && writesAs(operation.roles())), check);
    }

    private List<ApiAnswer> sixAtOnce(ApiOperation operation, Write write, String key) {
        String token = writer(operation.roles());
        ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE);
        CountDownLatch ready = new CountDownLatch(AT_ONCE);
        try {
            List<CompletableFuture<ApiAnswer>> asked = Stream.generate(() -> CompletableFuture.supplyAsync(
                            () -> {
                                ApiRequest request = ApiRequest.with(token);
                                if (key != null) {
                                    request.header("Idempotency-Key", key);
                                }
                                ready.countDown();
                                await(ready);
                                return send(operation, write, request);
                            },
                            callers))
                    .limit(AT_ONCE)
                    .toList();
            return asked.stream().map(CompletableFuture::join).toList();
        } finally {
            callers.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    Write example(ApiOperation operation) {
        assertThat(writes()).as("an example of this operation").containsKey(operation.name());
        return writes().get(operation.name()).get();
    }

    static ApiAnswer send(ApiOperation operation, Write write, ApiRequest request) {
        if (write.etag() != null) {
            request.header("If-Match", write.etag());
        }
        if (write.body() instanceof byte[] file) {
            request.file(file);
        } else if (write.body() != null) {
            request.body(write.body());
        }
        operation.exampleQuery().forEach(request::query);
        return request.send(operation.method(), base() + write.path());
    }

    private static String said(List<ApiAnswer> answers) {
        return answers.stream()
                .map(answer -> answer.status() + " " + answer.text())
                .collect(Collectors.joining("\n"));
    }

    private static boolean isPost(ApiOperation operation) {
        return "POST".equals(operation.method());
    }
}
