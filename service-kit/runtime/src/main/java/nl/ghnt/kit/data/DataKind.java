package nl.ghnt.kit.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ghnt.kit.data.DataTables.Known;
import nl.ghnt.kit.time.InPeriod;
import org.jboss.logging.Logger;

/**
 * Data of one kind. {@link #bring} makes what stands equal to what the file says: an entry that says the same is not
 * touched, one that says otherwise is replaced, one that is new is added, one that is gone lapses. A row that people
 * changed since the step left it, or took away, stays as they left it; the log tells so.
 *
 * @param <E> entity
 */
public final class DataKind<E> {

    private static final Logger LOG = Logger.getLogger(DataKind.class);

    private final DataLoad load;
    private final RowType<E> type;
    private final Past past;
    private final Map<String, E> left = new LinkedHashMap<>();
    private final List<Change<E>> changes = new ArrayList<>();
    private final Set<String> revived = new HashSet<>();
    private final Set<E> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    private int lapsed;
    private int held;
    private List<String> key = List.of();
    private String ours;
    private boolean fixed;
    private int toldSince;
    private BiPredicate<E, E> alike = (fresh, old) -> true;
    private BiConsumer<E, E> succeeded = (old, fresh) -> {};
    private Consumer<E> told = row -> {};
    private Consumer<E> gone = row -> {};
    private Map<String, Known> known = Map.of();

    DataKind(DataLoad load, RowType<E> type, Past past) {
        this.load = load;
        this.type = type;
        this.past = past;
    }

    /** A row that says otherwise, or is new; {@code old} is null when it is. */
    private record Change<E>(E old, E fresh) {}

    /** Attributes that together tell entries apart, in the words of the entity. */
    public DataKind<E> keyedBy(String... attributes) {
        key = List.of(attributes);
        return this;
    }

    /**
     * Condition of a query that tells which rows of before there were notes ({@code data_row}) are the programme's and not
     * made by people; without it all of them are.
     */
    public DataKind<E> ours(String condition) {
        ours = condition;
        return this;
    }

    /** People cannot change rows of this kind; their versions move by what else happens to them. */
    public DataKind<E> fixed() {
        fixed = true;
        return this;
    }

    /** What is done with a row that was added or changed, such as telling others. */
    public DataKind<E> told(Consumer<E> consumer) {
        told = consumer;
        return this;
    }

    /** What is done with a row that lapsed because the file no longer has it. */
    public DataKind<E> gone(Consumer<E> consumer) {
        gone = consumer;
        return this;
    }

    /** What else must be the same for a row to say the same: what the entity refers to. */
    public DataKind<E> alikeWhen(BiPredicate<E, E> condition) {
        alike = condition;
        return this;
    }

    /** What is done with a row that lapses and the one that takes its place, before the latter is stored. */
    public DataKind<E> succeeded(BiConsumer<E, E> consumer) {
        succeeded = consumer;
        return this;
    }

    /** Versions before this one brought rows in without telling; they are told after all. */
    public DataKind<E> toldSince(int version) {
        toldSince = version;
        return this;
    }

    /** Makes what stands equal to the entries of the file. */
    public <R> void bring(Collection<R> entries, Function<R, E> mapping) {
        Map<String, E> file = new LinkedHashMap<>();
        for (R entry : entries) {
            E fresh = row(entry, file.size() + 1, mapping);
            String code = type.code(fresh, key);
            if (file.put(code, fresh) != null) {
                throw new IllegalStateException(label(code) + " stands twice in the file");
            }
        }
        bring(file);
    }

    /** The row of an entry; what is wrong with it, such as a period that ends before it begins, is told by its name. */
    private <R> E row(R entry, int number, Function<R, E> mapping) {
        String name = "number " + number + " of the file";
        try {
            E fresh = mapping.apply(entry);
            name = type.code(fresh, key);
            type.content(fresh, InPeriod.class).forEach(InPeriod::geldigheid);
            return fresh;
        } catch (IllegalArgumentException wrong) {
            throw new IllegalStateException(label(name) + ": " + wrong.getMessage(), wrong);
        }
    }

    private void bring(Map<String, E> file) {
        known = load.tables().known(load.step(), type.name());
        if (past == Past.KEPT_ASIDE && type.lapses()) {
            revive(file.keySet());
        }
        Map<String, List<E>> standing = type.rows(null).stream()
                .filter(type::stands)
                .collect(Collectors.groupingBy(row -> type.code(row, key)));
        if (known.isEmpty()) {
            taken.addAll(type.rows(ours));
        }
        List<E> ended = removed(file, standing);
        file.forEach((code, fresh) -> settle(code, fresh, standing.getOrDefault(code, List.of())));
        replaceRows();
        load.entities().flush();
        ended.forEach(gone);
        changes.forEach(
                change -> told.accept(past == Past.AS_ROWS || change.old() == null ? change.fresh() : change.old()));
    }

    /** A row that lapsed and is told again stands in its own place; its identifier is taken. */
    private void revive(Set<String> codes) {
        codes.stream()
                .filter(code -> known.containsKey(code) && !known.get(code).stands())
                .forEach(code -> {
                    load.tables().revive(type, known.get(code).row(), load.moment());
                    revived.add(code);
                });
    }

    private List<E> removed(Map<String, E> file, Map<String, List<E>> standing) {
        List<E> ended = new ArrayList<>();
        Set<String> codes = new TreeSet<>();
        if (type.lapses()) {
            known.forEach((code, note) -> {
                if (note.stands()) {
                    codes.add(code);
                }
            });
            taken.forEach(row -> codes.add(type.code(row, key)));
        }
        codes.removeAll(file.keySet());
        for (String code : codes) {
            List<E> rows = standing.getOrDefault(code, List.of());
            if (rows.stream().allMatch(row -> untouched(code, row))) {
                rows.forEach(this::lapse);
                ended.addAll(rows);
                lapsed += rows.size();
                load.tables().forget(load.step(), type.name(), code, load.moment());
            } else {
                hold(code);
            }
        }
        return ended;
    }

    private void lapse(E row) {
        load.tables().lapse(type, type.id(row), load.moment());
        type.lapse(row, load.moment());
    }

    private void settle(String code, E fresh, List<E> standing) {
        if (standing.isEmpty()) {
            if (known.containsKey(code) && known.get(code).stands()) {
                hold(code);
            } else {
                add(code, fresh);
            }
        } else if (standing.size() == 1 && type.same(fresh, standing.get(0)) && alike.test(fresh, standing.get(0))) {
            E row = standing.get(0);
            left.put(code, row);
            if (revived.contains(code) || known.isEmpty() && load.previous() < toldSince) {
                changes.add(new Change<>(row, row));
            }
        } else if (standing.size() == 1 && untouched(code, standing.get(0))) {
            change(code, standing.get(0), fresh);
        } else {
            hold(code);
        }
    }

    /** Whether a row is as this step left it; rows of before there were notes of it are when they never changed. */
    private boolean untouched(String code, E row) {
        Known note = known.get(code);
        if (note == null || fixed) {
            return (note != null || taken.contains(row))
                    && (fixed || type.version(row) == null || type.version(row) == 0);
        }
        return note.row().equals(type.id(row)) && Objects.equals(note.version(), type.version(row));
    }

    private void add(String code, E fresh) {
        load.entities().persist(fresh);
        left.put(code, fresh);
        changes.add(new Change<>(null, fresh));
    }

    private void change(String code, E old, E fresh) {
        changes.add(new Change<>(old, fresh));
        if (past == Past.AS_ROWS) {
            lapse(old);
            left.put(code, fresh);
            return;
        }
        if (past == Past.KEPT_ASIDE) {
            load.tables().keep(type, type.id(old), load.moment());
        }
        type.take(fresh, old);
        left.put(code, old);
    }

    /** Only after all that lapses has lapsed, because what comes may stand in the place of another. */
    private void replaceRows() {
        if (past == Past.AS_ROWS) {
            changes.stream()
                    .filter(change -> change.old() != null && change.old() != change.fresh())
                    .forEach(change -> {
                        succeeded.accept(change.old(), change.fresh());
                        type.link(change.old(), change.fresh());
                        load.entities().persist(change.fresh());
                    });
        }
    }

    private void hold(String code) {
        held++;
        LOG.warnf("%s was changed by people and stays as they left it; the data says otherwise", label(code));
    }

    /** What the run did with the entries of this kind. */
    DataOutcome outcome() {
        int told = (int) changes.stream()
                .filter(change -> change.old() != change.fresh())
                .count();
        int added =
                (int) changes.stream().filter(change -> change.old() == null).count() + revived.size();
        return new DataOutcome(
                type.name(), added, told - added + revived.size(), lapsed, held, left.size() - told - revived.size());
    }

    /** Notes how the rows were left. What people changed while the file says the same is not taken for ours. */
    void close() {
        left.forEach((code, row) -> {
            Known before = known.get(code);
            Known now = new Known(type.id(row), type.version(row), true);
            if (!now.equals(before)) {
                load.tables().remember(load.step(), type.name(), code, now, load.moment());
            }
        });
    }

    private String label(String code) {
        return type.name() + " " + code;
    }
}
