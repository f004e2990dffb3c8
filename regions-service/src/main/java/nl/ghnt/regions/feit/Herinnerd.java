package nl.ghnt.regions.feit;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.data.Bookkeeping;
import nl.ghnt.kit.data.LapsedAt;

/**
 * What a region keeps of itself, of which all that was ever told stays readable. Each version is a row of the same table:
 * the one that stands is changed and keeps its identity, what it said before lapses beside it ({@link Geheugen}). A
 * version holds from {@link #gewijzigdOp} until it lapsed, so that {@link Zichtbaar#toen} finds one at any moment.
 */
@MappedSuperclass
@EntityListeners(Geheugen.class)
public abstract class Herinnerd extends VanRegio implements Versie {

    @Bookkeeping(Bookkeeping.Use.KEPT)
    @Column(updatable = false)
    private UUID stuk;

    @LapsedAt
    @Column(name = "vervallen_op", insertable = false, updatable = false)
    private Instant vervallenOp;

    protected Herinnerd() {}

    protected Herinnerd(String regio, Instant geregistreerdOp) {
        this(Identifiers.next(), regio, geregistreerdOp);
    }

    private Herinnerd(UUID id, String regio, Instant geregistreerdOp) {
        super(id, regio, geregistreerdOp);
        this.stuk = id;
    }

    /** The same for all versions. */
    @Override
    public UUID id() {
        return stuk;
    }

    @Override
    public UUID rij() {
        return super.id();
    }
}
