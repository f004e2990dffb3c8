package nl.ghnt.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** Each rule about input must notice a service that takes everything and answers 200, whatever it was sent. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class InputRulesTest {

    /** The rules on the sample. Not a test by itself: they are tried on a service that is not the sample. */
    static class Contract extends ApiContract {

        @Override
        protected void furnish() {
            for (String text : List.of("a note that is careless", "another such note")) {
                as(CALLERS_ROLE).body(Map.of("text", text, "pages", 1)).send("POST", base() + "/notes");
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> a_rule_notices_what_breaks_it() {
        return Stream.of(ApiHeaders.class, ApiInput.class, ApiPages.class)
                .flatMap(rules -> Arrays.stream(rules.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(TestFactory.class))
                .map(rule -> DynamicTest.dynamicTest(rule.getName(), () -> assertThat(noticed(rule))
                        .as("a rule that notices nothing")
                        .isPositive()));
    }

    private static long noticed(Method rule) throws IOException, ReflectiveOperationException {
        int port = RestAssured.port;
        Contract contract = new Contract();
        List<ApiOperation> operations = ApiOperation.allOf(contract.document());
        operations.stream()
                .filter(operation -> contract.covers(operation.path()))
                .forEach(contract::pathTo);
        byte[] description = contract.document().toString().getBytes(StandardCharsets.UTF_8);
        try (CarelessService careless = new CarelessService(description)) {
            RestAssured.port = careless.port();
            List<DynamicTest> tests = tests(rule, contract);
            return tests.stream().filter(test -> fails(test.getExecutable())).count();
        } finally {
            RestAssured.port = port;
        }
    }

    @SuppressWarnings("unchecked")
    private static List<DynamicTest> tests(Method rule, Contract contract) throws ReflectiveOperationException {
        return ((Stream<DynamicTest>) rule.invoke(contract)).toList();
    }

    private static boolean fails(Executable test) {
        try {
            test.execute();
            return false;
        } catch (Throwable noticed) {
            return true;
        }
    }
}
