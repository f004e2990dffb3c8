package nl.ghnt.kit.breaches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.ghnt.kit.test.ServiceBackends;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A rule that stops looking stays green for years: each must notice the operation that breaks it on purpose. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class RulesOfTheContractTest {

    /** Whose rules are tried on a service that takes everything, by {@code InputRulesTest}. */
    private static final Set<String> TRIED_ELSEWHERE = Set.of("ApiHeaders", "ApiInput", "ApiPages", "ApiBounds");

    @TestFactory
    Stream<DynamicTest> each_rule_of_the_contracts_notices_its_breach() {
        return Stream.<Object>of(new BreachedContract(), new BreachedWrites()).flatMap(RulesOfTheContractTest::rules);
    }

    private static Stream<DynamicTest> rules(Object contract) {
        List<Method> rules = Stream.<Class<?>>iterate(
                        contract.getClass(), type -> type != Object.class, Class::getSuperclass)
                .filter(type -> !TRIED_ELSEWHERE.contains(type.getSimpleName()))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method ->
                        method.isAnnotationPresent(TestFactory.class) || method.isAnnotationPresent(Test.class))
                .toList();
        assertThat(rules).as("rules").isNotEmpty();
        return rules.stream()
                .map(rule -> dynamicTest(rule.getName(), () -> assertThat(isBroken(contract, rule))
                        .as("the rule notices what is wrong at /breaches/" + rule.getName())
                        .isTrue()));
    }

    private static boolean isBroken(Object contract, Method rule) throws Throwable {
        rule.setAccessible(true);
        Object outcome;
        try {
            outcome = rule.invoke(contract);
        } catch (InvocationTargetException thrown) {
            return thrown.getCause() instanceof AssertionError;
        }
        if (!(outcome instanceof Stream<?> tests)) {
            return false;
        }
        List<DynamicTest> ofItsBreach = tests.map(DynamicTest.class::cast)
                .filter(test -> (test.getDisplayName() + "/").contains("/breaches/" + rule.getName() + "/"))
                .toList();
        assertThat(ofItsBreach)
                .as("operations that break the rule " + rule.getName())
                .isNotEmpty();
        for (DynamicTest test : ofItsBreach) {
            if (!isRed(test)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRed(DynamicTest test) throws Throwable {
        try {
            test.getExecutable().execute();
            return false;
        } catch (AssertionError red) {
            return true;
        }
    }
}
