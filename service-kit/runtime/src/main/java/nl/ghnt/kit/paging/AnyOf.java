package nl.ghnt.kit.paging;

import java.util.Collection;
import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/**
 * Conditions with a parameter that Hibernate translates once: {@code any_of(:codes, n.regio)}, that something is one of some
 * codes, with {@link #array} for its parameter; {@code is_in(:thema, p.themas)}, that a column with several values has one; {@code has_any(:codes, p.themas)}, that it has one of some; and
 * {@code is_part(:part, n.naam)}, that a text contains a part, however both
 * are spelled. As a list ({@code in (:codes)}) it would be another statement for each number of codes. A query with a list,
 * or with a parameter that is the last argument of a function and may therefore be one, is translated anew each time it is
 * asked: the parameter comes first.
 */
public final class AnyOf implements FunctionContributor {

    @Override
    public void contributeFunctions(FunctionContributions contributions) {
        condition("any_of", "(?2=any(?1))", contributions);
        condition("is_in", "(?1=any(?2))", contributions);
        condition("has_any", "(cast(?1 as text[])&&?2)", contributions);
        condition("is_part", "(spelling_key(?1)<>'' and strpos(spelling_key(?2),spelling_key(?1))>0)", contributions);
    }

    private static void condition(String name, String pattern, FunctionContributions contributions) {
        contributions
                .getFunctionRegistry()
                .patternDescriptorBuilder(name, pattern)
                .setExactArgumentCount(2)
                .setInvariantType(contributions
                        .getTypeConfiguration()
                        .getBasicTypeRegistry()
                        .resolve(StandardBasicTypes.BOOLEAN))
                .register();
    }

    /**
     * The value of the parameter; of constants their names, to which a query compares {@code cast(p.status as String)}.
     *
     * @return null for null, which is: not asked for
     */
    public static String[] array(Collection<?> codes) {
        return codes == null ? null : codes.stream().map(AnyOf::code).toArray(String[]::new);
    }

    private static String code(Object code) {
        return code instanceof Enum<?> constant ? constant.name() : (String) code;
    }
}
