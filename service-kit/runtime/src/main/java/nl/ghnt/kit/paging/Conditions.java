package nl.ghnt.kit.paging;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The conditions of a query on entities, as far as a caller asked for them. */
public final class Conditions {

    private final StringBuilder text;
    private final Map<String, Object> parameters = new HashMap<>();
    private String link = " where ";

    private static final Pattern ALIAS = Pattern.compile("from \\w+(?: (\\w+))?.*");
    private static final String WITHOUT = "this";

    private final String alias;

    private Conditions(String from) {
        Matcher named = ALIAS.matcher(from);
        this.alias = named.matches() && named.group(1) != null ? named.group(1) : WITHOUT;
        this.text = new StringBuilder(from);
    }

    /** Of a query that begins with {@code from}, for example {@code from Projectleiderpost p}. */
    public static Conditions of(String from) {
        return new Conditions(from);
    }

    /** A condition that always holds; its parameters are given by {@link #with}. */
    public Conditions and(String condition) {
        text.append(link).append('(').append(condition).append(')');
        link = " and ";
        return this;
    }

    /** A condition with a parameter; left out when {@code value} is null, which is: not asked for. */
    public Conditions and(String condition, String parameter, Object value) {
        return value == null ? this : and(condition).with(parameter, value);
    }

    /** A condition that something is known, or that it is not; left out when {@code known} is null. */
    public Conditions andKnown(String what, Boolean known) {
        return known == null ? this : and(what + (known ? " is not null" : " is null"));
    }

    /**
     * A condition that {@code text} contains a part, however both are spelled: capitals, accents, hyphens, quotes and
     * spaces make no difference. Left out when {@code part} is null; nothing is found by a part without letter or digit.
     */
    public Conditions andContains(String text, String parameter, String part) {
        return andContains(List.of(text), parameter, part);
    }

    /** The same condition of any of some texts. */
    public Conditions andContains(List<String> texts, String parameter, String part) {
        return and(
                texts.stream()
                        .map(text -> "is_part(:" + parameter + ", " + text + ")")
                        .collect(Collectors.joining(" or ")),
                parameter,
                part);
    }

    /** The value of a parameter; several codes are for {@link AnyOf}. */
    public Conditions with(String parameter, Object value) {
        parameters.put(parameter, value instanceof Collection<?> codes ? AnyOf.array(codes) : value);
        return this;
    }

    /**
     * The query with its parameters.
     *
     * @param select what it gives, for example {@code "select p.regio "}; empty for the entity itself
     * @param order its order, see {@link CountedRows#orderBy}; empty for none
     */
    public <T> TypedQuery<T> query(EntityManager entities, String select, String order, Class<T> result) {
        TypedQuery<T> query = entities.createQuery(select + text + order, result);
        parameters.forEach(query::setParameter);
        return query;
    }

    /** How many rows hold to them; what the query fetches with each is not read. */
    public long count(EntityManager entities) {
        TypedQuery<Long> query = entities.createQuery(
                "select count(*) " + text.toString().replace(" join fetch ", " join "), Long.class);
        parameters.forEach(query::setParameter);
        return query.getSingleResult();
    }

    /** What the query calls the first entity that it is about. */
    String alias() {
        return alias;
    }

    /** The query, without an order. */
    public String query() {
        return text.toString();
    }

    public Map<String, Object> parameters() {
        return parameters;
    }
}
