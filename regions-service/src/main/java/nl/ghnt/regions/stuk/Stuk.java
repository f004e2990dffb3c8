package nl.ghnt.regions.stuk;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import nl.ghnt.regions.feit.Herinnerd;

/**
 * A piece that a region keeps, or that is kept of it: an envelope (identity, region, moments, version, what was told
 * before) around one record of content. The content is the only place where its fields stand: the API takes it in and gives
 * it back, the table has its columns, the history keeps it. What may be done with it when is a method of the piece.
 *
 * @param <I> content
 */
@MappedSuperclass
public abstract class Stuk<I extends Record> extends Herinnerd {

    @Embedded
    private I inhoud;

    protected Stuk() {}

    protected Stuk(String regio, I inhoud, Instant nu) {
        super(regio, nu);
        this.inhoud = inhoud;
    }

    /**
     * It says otherwise from now on.
     *
     * @throws nl.ghnt.kit.problem.ProblemException 409 when it cannot be changed any more
     */
    public void wijzig(I inhoud, Instant nu) {
        this.inhoud = inhoud;
        gewijzigd(nu);
    }

    public I inhoud() {
        return inhoud;
    }
}
