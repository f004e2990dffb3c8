package nl.ghnt.kit.data;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.ghnt.kit.concurrency.Versioned;

/**
 * A thing that programme data brings in and no operation changes: its content, which is one record that the data file gives,
 * the table has the columns of and the API gives back, and what is kept about it.
 *
 * <p>The content tells the code too ({@code @Column(insertable = false, updatable = false)}), as the file and the API do.
 *
 * @param <C> content
 */
@MappedSuperclass
public abstract class ProgrammeRow<C extends Record> implements Versioned {

    @Id
    private String code;

    @Embedded
    private C inhoud;

    @Bookkeeping
    @Column(name = "geregistreerd_op")
    private Instant geregistreerdOp;

    @LapsedAt
    @Column(name = "vervallen_op")
    private Instant vervallenOp;

    @Version
    private long version;

    protected ProgrammeRow() {}

    protected ProgrammeRow(String code, C inhoud, Instant geregistreerdOp) {
        this.code = code;
        this.inhoud = inhoud;
        this.geregistreerdOp = geregistreerdOp;
    }

    /** What tells it apart from others of its kind; never changes its meaning. */
    public String code() {
        return code;
    }

    /** What is said of it. */
    public C inhoud() {
        return inhoud;
    }

    /** Moment from which this is said. */
    public Instant geregistreerdOp() {
        return geregistreerdOp;
    }

    boolean stands() {
        return vervallenOp == null;
    }

    @Override
    public long version() {
        return version;
    }
}
