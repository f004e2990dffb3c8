package nl.ghnt.kit.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {

    /** What the threads of a service have, less a quarter for what is on it before. */
    private static final long SMALL_STACK = 384 << 10;

    @ParameterizedTest
    @ValueSource(strings = {"[a-z0-9]+(-[a-z0-9]+)*", "[a-z]([a-z0-9]|-)+", "a(-a){1,5000}", "(a-?)*"})
    void a_group_that_repeats_fits_on_a_small_stack_whatever_the_text(String expression)
            throws ExecutionException, InterruptedException {
        Expression groups = Expression.of(expression);
        String longest = "a-".repeat(Expression.LONGEST_TEXT_OF_GROUPS / 2 - 1) + "a";
        assertThat(onSmallStack(groups, longest)).isTrue();
        for (int rounds : new int[] {500, 784, 999, 1_000, 5_000, 500_000}) {
            assertThat(onSmallStack(groups, "a-".repeat(rounds) + "a")).isFalse();
        }
    }

    @Test
    void no_expression_is_tried_on_a_longer_text() {
        assertThat(Expression.of("a*").matches("a".repeat(Expression.LONGEST_TEXT)))
                .isTrue();
        assertThat(Expression.of("a*").matches("a".repeat(Expression.LONGEST_TEXT + 1)))
                .isFalse();
    }

    private static boolean onSmallStack(Expression expression, String text)
            throws ExecutionException, InterruptedException {
        CompletableFuture<Boolean> matches = new CompletableFuture<>();
        new Thread(
                        null,
                        () -> {
                            try {
                                matches.complete(expression.matches(text));
                            } catch (StackOverflowError tooDeep) {
                                matches.completeExceptionally(tooDeep);
                            }
                        },
                        "small stack",
                        SMALL_STACK)
                .start();
        return matches.get();
    }
}
