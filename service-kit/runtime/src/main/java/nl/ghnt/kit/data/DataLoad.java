package nl.ghnt.kit.data;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;

/** One run of a data step. */
public final class DataLoad {

    private final DataStep step;
    private final int previous;
    private final Instant moment;
    private final ProgrammeData files;
    private final EntityManager entities;
    private final DataTables tables;
    private final List<DataKind<?>> kinds = new ArrayList<>();

    DataLoad(
            DataStep step,
            int previous,
            Instant moment,
            ProgrammeData files,
            EntityManager entities,
            DataTables tables) {
        this.step = step;
        this.previous = previous;
        this.moment = moment;
        this.files = files;
        this.entities = entities;
        this.tables = tables;
    }

    /** Moment of the run, at which everything that it changes is recorded. */
    public Instant moment() {
        return moment;
    }

    /** Reads {@code programma/<name>.json}. */
    public <T> T read(String name, Class<T> type) {
        return files.read(name, type);
    }

    /** Reads {@code programma/<name>.json}, in which one list stands, under the same name. */
    public <T> List<T> readList(String name, Class<T> entry) {
        return files.readList(name, entry);
    }

    /** Data of one kind; its entries are told apart by the identifier of the entity unless said otherwise. */
    public <E> DataKind<E> kind(Class<E> entity, Past past) {
        DataKind<E> kind = new DataKind<>(this, new RowType<>(entities, entity), past);
        kinds.add(kind);
        return kind;
    }

    /** Brings in things that no operation changes, each made of its content and the moment; their past is kept aside. */
    public <C extends Record, E extends ProgrammeRow<C>> void bring(
            Class<E> entity, Collection<C> contents, BiFunction<C, Instant, E> make) {
        kind(entity, Past.KEPT_ASIDE).bring(contents, content -> make.apply(content, moment));
    }

    /** Version in which the step ran last; 0 when it never did. */
    int previous() {
        return previous;
    }

    String step() {
        return step.name();
    }

    DataTables tables() {
        return tables;
    }

    EntityManager entities() {
        return entities;
    }

    /** Notes how all kinds were left; after the last of them, because one may touch the rows of another. */
    List<DataOutcome> close() {
        entities.flush();
        kinds.forEach(DataKind::close);
        return kinds.stream().map(DataKind::outcome).toList();
    }
}
