package nl.ghnt.kit.data;

import java.time.Instant;
import java.util.function.BiFunction;

/**
 * Brings in rows of one kind from the file that has the name of the step, in which their content stands as a list of that
 * name too.
 *
 * @param <C> content
 * @param <E> row
 */
public abstract class ProgrammeRowData<C extends Record, E extends ProgrammeRow<C>> extends DataStep {

    private final Class<C> content;
    private final Class<E> kind;
    private final BiFunction<C, Instant, E> row;

    /**
     * @param row makes a row of its content, recorded at a moment
     * @see DataStep#DataStep(String, int, int)
     */
    protected ProgrammeRowData(
            String name, int version, int order, Class<C> content, Class<E> kind, BiFunction<C, Instant, E> row) {
        super(name, version, order);
        this.content = content;
        this.kind = kind;
        this.row = row;
    }

    @Override
    public final void load(DataLoad load) {
        load.kind(kind, Past.KEPT_ASIDE)
                .bring(load.readList(name(), content), entry -> row.apply(entry, load.moment()));
    }
}
