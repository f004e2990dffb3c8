package nl.ghnt.kit.paging;

import java.util.Collection;
import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/**
 * The condition that something is one of some codes: {@code n.regio = any_of(:codes)}, with {@link #array} for its
 * parameter. As a list ({@code in (:codes)}) it would be another statement for each number of codes, and Hibernate
 * translates a query with a list anew each time it is asked.
 */
public final class AnyOf implements FunctionContributor {

    @Override
    public void contributeFunctions(FunctionContributions contributions) {
        contributions
                .getFunctionRegistry()
                .patternDescriptorBuilder("any_of", "any(?1)")
                .setExactArgumentCount(1)
                .setInvariantType(contributions
                        .getTypeConfiguration()
                        .getBasicTypeRegistry()
                        .resolve(StandardBasicTypes.STRING))
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
