package nl.ghnt.kit.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.ghnt.kit.time.InPeriod;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;

/** The rules of the house about what is kept, and how it is read. */
final class PersistenceRules {

    private static final DescribedPredicate<JavaCall<?>> SCROLLS = DescribedPredicate.describe(
            "rows are scrolled through",
            call -> Set.of("getResultStream", "scroll").contains(call.getName())
                    || call.getName().equals("stream")
                            && call.getTargetOwner().getPackageName().startsWith("io.quarkus.hibernate.orm.panache"));

    /** Hibernate keeps one kind of column for a type of Java; which of two is a matter of the order in which it reads them. */
    private static final ArchCondition<JavaClass> HAVE_ONE_COLUMN_FOR_A_TYPE =
            new ArchCondition<>("have one kind of column for a type") {

                private final Map<String, Set<Integer>> kinds = new HashMap<>();

                @Override
                public void init(Collection<JavaClass> all) {
                    kinds.clear();
                    all.forEach(type -> columns(type)
                            .forEach(column -> kinds.computeIfAbsent(typeOf(column), any -> new TreeSet<>())
                                    .add(kindOf(column))));
                }

                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    columns(type)
                            .filter(column -> kinds.get(typeOf(column)).size() > 1)
                            .forEach(column -> events.add(SimpleConditionEvent.violated(
                                    column, column.getFullName() + ", " + typeOf(column) + ", is kept in two ways")));
                }

                private Stream<JavaField> columns(JavaClass type) {
                    return type.getFields().stream().filter(field -> field.isAnnotatedWith(JdbcTypeCode.class));
                }

                private String typeOf(JavaField column) {
                    return column.getType().getName();
                }

                private int kindOf(JavaField column) {
                    return column.getAnnotationOfType(JdbcTypeCode.class).value();
                }
            };

    /** Also what it has from above it. */
    private static final ArchCondition<JavaClass> KEEP_COLLECTIONS_IN_A_RECORD =
            new ArchCondition<>("keep collections in a record") {

                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getAllFields().stream()
                            .filter(field -> field.getRawType().isAssignableTo(Collection.class)
                                    || field.getRawType().isAssignableTo(Map.class))
                            .filter(field -> !field.isAnnotatedWith(OneToMany.class)
                                    && !field.isAnnotatedWith(ElementCollection.class))
                            .forEach(field -> events.add(SimpleConditionEvent.violated(
                                    type, field.getFullName() + " of " + type.getName() + " is seen by its size")));
                }
            };

    private PersistenceRules() {}

    /** All of them by name. */
    static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put(
                "an aggregate knows no framework but its mapping",
                noClasses()
                        .that()
                        .areAnnotatedWith(Entity.class)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "io.quarkus..", "jakarta.ws.rs..", "com.fasterxml.jackson..", "org.apache.kafka.."));
        rules.put("a type is kept in one kind of column", classes().should(HAVE_ONE_COLUMN_FOR_A_TYPE));
        rules.put(
                "JSON that is kept is never copied to see whether it changed",
                fields().that()
                        .areAnnotatedWith(JdbcTypeCode.class)
                        .and(DescribedPredicate.describe(
                                "are collections in JSON", PersistenceRules::isCollectionInJson))
                        .should()
                        .beAnnotatedWith(Mutability.class)
                        .allowEmptyShould(true));
        rules.put(
                "what is written only when it changed keeps its collections in a record: of others only the size is seen",
                classes()
                        .that()
                        .areAnnotatedWith(DynamicUpdate.class)
                        .should(KEEP_COLLECTIONS_IN_A_RECORD)
                        .allowEmptyShould(true));
        rules.put(
                "content that begins and ends is in a period",
                classes()
                        .that()
                        .areAnnotatedWith(Embeddable.class)
                        .and(DescribedPredicate.describe("say so", PersistenceRules::beginsAndEnds))
                        .should()
                        .implement(InPeriod.class)
                        .allowEmptyShould(true));
        rules.put(
                "rows are read at once: a stream opens a cursor for the few that are there",
                noClasses().should().callMethodWhere(SCROLLS));
        return rules;
    }

    /** Records are taken for what they are; of others Hibernate keeps a copy, which it writes as JSON and reads again. */
    private static boolean isCollectionInJson(JavaField column) {
        return column.getAnnotationOfType(JdbcTypeCode.class).value() == SqlTypes.JSON
                && (column.getRawType().isAssignableTo(Collection.class)
                        || column.getRawType().isAssignableTo(Map.class));
    }

    private static boolean beginsAndEnds(JavaClass type) {
        return type.tryGetField("beginGeldigheid").isPresent()
                && type.tryGetField("eindeGeldigheid").isPresent();
    }
}
