package nl.ghnt.kit.data;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Hibernate;
import org.hibernate.engine.spi.SelfDirtinessTracker;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.persister.entity.AbstractEntityPersister;
import org.hibernate.type.CollectionType;
import org.hibernate.type.Type;

/** What the mapping of an entity tells: how two rows are compared, and how one takes over what another says. */
final class RowType<E> {

    private final EntityManager entities;
    private final Class<E> entity;
    private final SharedSessionContractImplementor session;
    private final AbstractEntityPersister mapping;
    private final Map<String, Bookkeeping.Use> bookkeeping = new LinkedHashMap<>();
    private String lapsedAt;

    RowType(EntityManager entities, Class<E> entity) {
        this.entities = entities;
        this.entity = entity;
        this.session = entities.unwrap(SharedSessionContractImplementor.class);
        this.mapping = (AbstractEntityPersister)
                session.getFactory().getMappingMetamodel().getEntityDescriptor(entity);
        for (Class<?> type = entity; type != null; type = type.getSuperclass()) {
            Arrays.stream(type.getDeclaredFields()).forEach(this::readMarks);
        }
    }

    private void readMarks(Field field) {
        if (field.isAnnotationPresent(LapsedAt.class)) {
            lapsedAt = field.getName();
            bookkeeping.put(field.getName(), Bookkeeping.Use.NEW);
        }
        if (field.isAnnotationPresent(Bookkeeping.class)) {
            bookkeeping.put(
                    field.getName(), field.getAnnotation(Bookkeeping.class).value());
        }
    }

    String name() {
        return entity.getSimpleName();
    }

    String table() {
        return mapping.getTableName().toLowerCase(Locale.ROOT); // as PostgreSQL folds it
    }

    String idColumn() {
        return mapping.getIdentifierColumnNames()[0];
    }

    /** Whether a row can lapse; one that cannot only holds others together that can. */
    boolean lapses() {
        return lapsedAt != null;
    }

    String lapsedColumn() {
        return lapses() ? mapping.getPropertyColumnNames(lapsedAt)[0] : "null::timestamptz";
    }

    /** Column of the moment from which a row says what it says. */
    String recordedColumn() {
        return bookkeeping.entrySet().stream()
                .filter(mark ->
                        mark.getValue() == Bookkeeping.Use.NEW && !mark.getKey().equals(lapsedAt))
                .map(mark -> mapping.getPropertyColumnNames(mark.getKey())[0])
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(entity + " does not say when a row was recorded"));
    }

    /** The rows that stand and for which a condition of a query holds; null for all. What lapsed may share with what stands. */
    List<E> rows(String condition) {
        List<String> conditions = new ArrayList<>();
        if (lapses()) {
            conditions.add(lapsedAt + " is null");
        }
        if (condition != null) {
            conditions.add("(" + condition + ")");
        }
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        return entities.createQuery("from " + mapping.getEntityName() + where, entity)
                .getResultList();
    }

    boolean stands(E row) {
        return !lapses() || mapping.getPropertyValue(row, lapsedAt) == null;
    }

    /** Says in memory what the table says already. */
    void lapse(E row, Instant moment) {
        set(row, mapping.getPropertyIndex(lapsedAt), moment);
    }

    /** What tells a row apart from others of its kind. */
    String code(E row, List<String> key) {
        return key.isEmpty()
                ? id(row)
                : key.stream().map(name -> text(value(row, name))).collect(Collectors.joining(" | "));
    }

    String id(E row) {
        return text(mapping.getIdentifier(row, session));
    }

    Long version(E row) {
        return mapping.isVersioned() ? ((Number) mapping.getVersion(row)).longValue() : null;
    }

    private Object value(E row, String name) {
        if (name.equals(mapping.getIdentifierPropertyName())) {
            return mapping.getIdentifier(row, session);
        }
        int part = name.indexOf('.');
        boolean absent = part > 0 && mapping.getPropertyValue(row, name.substring(0, part)) == null;
        return absent ? null : mapping.getPropertyValue(row, name);
    }

    /** Hibernate only writes what it was told has changed. */
    private void set(E row, int property, Object value) {
        mapping.setValue(row, property, value);
        if (mapping.getPropertyUpdateability()[property] && row instanceof SelfDirtinessTracker tracker) {
            tracker.$$_hibernate_trackChange(mapping.getPropertyNames()[property]);
        }
    }

    private String text(Object value) {
        boolean other =
                value != null && session.getFactory().getMappingMetamodel().isEntityClass(Hibernate.getClass(value));
        return String.valueOf(
                other
                        ? entities.getEntityManagerFactory()
                                .getPersistenceUnitUtil()
                                .getIdentifier(value)
                        : value);
    }

    /** The parts of a row that are of a kind. */
    <T> Stream<T> content(E row, Class<T> kind) {
        return Arrays.stream(mapping.getValues(row)).filter(kind::isInstance).map(kind::cast);
    }

    /** Whether two rows say the same, however and whenever they came to be. */
    boolean same(E one, E other) {
        for (int i = 0; i < mapping.getPropertySpan(); i++) {
            if (isSaid(i)
                    && !same(mapping.getPropertyTypes()[i], mapping.getValue(one, i), mapping.getValue(other, i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isSaid(int property) {
        String name = mapping.getPropertyNames()[property];
        boolean kept = mapping.getPropertyInsertability()[property] || mapping.getPropertyUpdateability()[property];
        return property != mapping.getVersionPropertyIndex()
                && !bookkeeping.containsKey(name)
                && (kept || mapping.getPropertyTypes()[property] instanceof CollectionType);
    }

    private boolean same(Type type, Object one, Object other) {
        if (type instanceof CollectionType collection) {
            return collection.getElementType(session.getFactory()).isEntityType()
                    || Objects.equals(elements(one), elements(other));
        }
        return type.isEqual(one, other, session.getFactory());
    }

    private static Object elements(Object collection) {
        if (collection instanceof Set<?> set) {
            return new HashSet<>(set);
        }
        return collection instanceof Collection<?> list ? List.copyOf(list) : collection;
    }

    /** Makes a row say what another says, and stand. */
    void take(E from, E to) {
        for (int i = 0; i < mapping.getPropertySpan(); i++) {
            Bookkeeping.Use use = bookkeeping.get(mapping.getPropertyNames()[i]);
            boolean taken = use == null ? isSaid(i) : use == Bookkeeping.Use.NEW;
            if (taken && mapping.getPropertyTypes()[i] instanceof CollectionType) {
                requireSameElements(i, mapping.getValue(from, i), mapping.getValue(to, i));
            } else if (taken) {
                set(to, i, mapping.getValue(from, i));
            }
        }
    }

    private void requireSameElements(int property, Object from, Object to) {
        if (!same(mapping.getPropertyTypes()[property], from, to)) {
            throw new IllegalStateException(
                    entity + "." + mapping.getPropertyNames()[property] + " is a table of its own and has no past");
        }
    }

    /** Points from a row to the one that took its place, and back, as far as it has a field for it. */
    void link(E old, E fresh) {
        bookkeeping.forEach((name, use) -> {
            int property = mapping.getPropertyIndex(name);
            if (use == Bookkeeping.Use.SUCCESSOR) {
                set(old, property, mapping.getIdentifier(fresh, session));
            } else if (use == Bookkeeping.Use.PREDECESSOR) {
                set(fresh, property, mapping.getIdentifier(old, session));
            }
        });
    }
}
