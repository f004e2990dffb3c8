package nl.ghnt.kit.test;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that checks nothing is worse than none: each must notice the class that breaks it on purpose. */
class HouseRulesTest {

    private static final String FIXTURES = "nl.ghnt.kit.fixtures";
    private static final Map<String, ArchRule> RULES = HouseRules.rules(FIXTURES);

    static Stream<String> names() {
        return RULES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void each_rule_notices_its_breach(String name) {
        assertThatThrownBy(() -> RULES.get(name).check(new ClassFileImporter().importPackages(FIXTURES)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("fixtures");
    }
}
