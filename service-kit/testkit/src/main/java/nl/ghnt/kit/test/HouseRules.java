package nl.ghnt.kit.test;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Produces;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ghnt.kit.idempotency.Idempotent;
import org.jboss.resteasy.reactive.RestResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rules of the house for one service: who may know whom. A service extends it in one class and names its package.
 * Each rule has a class in this kit's tests that breaks it on purpose.
 */
public abstract class HouseRules {

    private static final DescribedPredicate<JavaMethod> AN_OPERATION = DescribedPredicate.describe(
            "an operation",
            method -> method.isAnnotatedWith(GET.class)
                    || method.isAnnotatedWith(POST.class)
                    || method.isAnnotatedWith(PUT.class)
                    || method.isAnnotatedWith(DELETE.class));

    private static final DescribedPredicate<JavaCall<?>> READS_THE_TIME = DescribedPredicate.describe(
            "the time is read by itself", call -> call.getName().equals("now") && isOfTime(call));

    private static final String A_DAY_IS_DUTCH = "a day is a Dutch day, by DutchDay";

    private static final DescribedPredicate<JavaCall<?>> OF_ANOTHER_ZONE = DescribedPredicate.describe(
            "days are counted by another zone",
            call -> Set.of("ofInstant", "atZone", "systemDefault").contains(call.getName()) && isOfTime(call)
                    || call.getName().equals("now")
                            && isOfTime(call)
                            && !call.getTargetOwner().isEquivalentTo(Instant.class)
                    || call.getName().equals("of") && call.getTargetOwner().isEquivalentTo(ZoneId.class));

    private static final ArchCondition<JavaMethod> TAKE_NOTHING_UNWRAPPED =
            new ArchCondition<>("take in nothing that is unwrapped") {
                @Override
                public void check(JavaMethod operation, ConditionEvents events) {
                    operation.getRawParameterTypes().stream()
                            .flatMap(HouseRules::unwrapped)
                            .forEach(field -> events.add(SimpleConditionEvent.violated(
                                    operation, operation.getFullName() + " takes in " + field.getFullName())));
                }
            };

    private static final Map<String, JavaClasses> READ = new ConcurrentHashMap<>();

    /** All rules by name, for the classes below {@code base}. */
    public static Map<String, ArchRule> rules(String base) {
        Map<String, ArchRule> rules = new LinkedHashMap<>(PersistenceRules.all());
        rules.put(
                "a resource is a doorway: it touches no repository and opens no transaction",
                noClasses()
                        .that()
                        .haveSimpleNameEndingWith("Resource")
                        .should()
                        .dependOnClassesThat()
                        .haveSimpleNameEndingWith("Repository")
                        .orShould()
                        .dependOnClassesThat()
                        .areAssignableTo(jakarta.persistence.EntityManager.class)
                        .orShould(beAnnotatedWith(Transactional.class)));
        rules.put(
                "a service knows no HTTP",
                noClasses()
                        .that()
                        .haveSimpleNameEndingWith("Service")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy.."));
        rules.put(
                "transactions are opened by services only",
                methods()
                        .that()
                        .areAnnotatedWith(Transactional.class)
                        .should()
                        .beDeclaredInClassesThat()
                        .haveSimpleNameEndingWith("Service"));
        rules.put(
                "a repository stays in its feature",
                classes().that().haveSimpleNameEndingWith("Repository").should().bePackagePrivate());
        rules.put("nothing is injected into fields", noFields().should().beAnnotatedWith(Inject.class));
        rules.put(
                "time comes from the clock",
                noClasses().should().callMethodWhere(READS_THE_TIME).orShould().callMethod(Clock.class, "systemUTC"));
        rules.put(A_DAY_IS_DUTCH, noClasses().should().callMethodWhere(OF_ANOTHER_ZONE));
        rules.put(
                "an expression is tried on text of a bounded size, by Expression",
                noClasses()
                        .should()
                        .callMethod(String.class, "matches", String.class)
                        .orShould()
                        .callMethod(String.class, "replaceAll", String.class, String.class)
                        .orShould()
                        .callMethod(String.class, "replaceFirst", String.class, String.class)
                        .orShould()
                        .callMethod(String.class, "split", String.class)
                        .orShould()
                        .callMethod(String.class, "split", String.class, int.class)
                        .orShould()
                        .callMethod(Pattern.class, "compile", String.class)
                        .orShould()
                        .callMethod(Pattern.class, "compile", String.class, int.class)
                        .orShould()
                        .callMethod(Pattern.class, "matches", String.class, CharSequence.class));
        rules.put(
                "an operation says who may use it",
                methods()
                        .that(AN_OPERATION)
                        .should()
                        .beAnnotatedWith(PermitAll.class)
                        .orShould()
                        .beAnnotatedWith(RolesAllowed.class));
        rules.put(
                "what is taken in has its properties itself: of what is unwrapped, unknown ones pass in silence",
                methods().that(AN_OPERATION).should(TAKE_NOTHING_UNWRAPPED));
        rules.put(
                "a resource says what it answers with",
                classes()
                        .that()
                        .areAnnotatedWith(jakarta.ws.rs.Path.class)
                        .should()
                        .beAnnotatedWith(Produces.class));
        rules.put(
                "what makes something can be sent again",
                methods().that().areAnnotatedWith(POST.class).should().beAnnotatedWith(Idempotent.class));
        rules.put(
                "an answer that is kept has its status with it",
                methods().that().areAnnotatedWith(Idempotent.class).should().haveRawReturnType(RestResponse.class));
        rules.put(
                "features use each other in one direction",
                slices().matching(base + ".(*)..")
                        .should()
                        .beFreeOfCycles()
                        .ignoreDependency(
                                resideOutsideOfPackage(base + ".."), DescribedPredicate.<JavaClass>alwaysTrue()));
        return rules;
    }

    /** Root package of the service, for example {@code nl.ghnt.regions}. */
    protected abstract String basePackage();

    private static boolean isOfTime(JavaCall<?> call) {
        return call.getTargetOwner().getPackageName().equals("java.time");
    }

    static Iterable<String> names() {
        return rules("any").keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_house_rule_holds(String name) {
        rules(basePackage()).get(name).check(production(basePackage()));
    }

    /** In the last hours of a day in UTC a test that counts its days otherwise is red, and nobody runs it then. */
    @Test
    void a_day_is_a_dutch_day_in_tests_too() {
        rules(basePackage()).get(A_DAY_IS_DUTCH).check(all(basePackage()));
    }

    @Test
    void no_expression_over_input_is_worse_than_linear() {
        Set<String> expressions = Expressions.in(Path.of("target", "classes"));
        assertThat(expressions).allMatch(Expressions::isLinear);
    }

    /** The fields of a body that are unwrapped, at any depth. */
    private static Stream<JavaField> unwrapped(JavaClass body) {
        Set<JavaClass> parts = new LinkedHashSet<>(Set.of(body));
        for (List<JavaClass> next = List.of(body); !next.isEmpty(); ) {
            next = next.stream()
                    .filter(part -> part.isAssignableTo(Record.class))
                    .flatMap(part -> part.getFields().stream())
                    .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream())
                    .filter(parts::add)
                    .toList();
        }
        return parts.stream()
                .flatMap(part -> part.getFields().stream())
                .filter(field -> field.isAnnotatedWith(JsonUnwrapped.class));
    }

    private static JavaClasses production(String base) {
        return all(base).that(DescribedPredicate.describe("production", type -> type.getSource().stream()
                .noneMatch(source -> source.getUri().getPath().contains("/test-classes/"))));
    }

    /** Reading the classes takes longer than all rules together. */
    private static JavaClasses all(String base) {
        return READ.computeIfAbsent(base, packages -> new ClassFileImporter().importPackages(packages));
    }
}
