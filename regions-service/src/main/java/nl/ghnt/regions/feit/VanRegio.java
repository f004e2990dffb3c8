package nl.ghnt.regions.feit;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import nl.ghnt.kit.Identifiers;

/** What a region keeps of itself and changes in the course of time: a plan, a pilot, a network. */
@MappedSuperclass
public abstract class VanRegio extends Bijgehouden {

    @Id
    private UUID id;

    private String regio;

    protected VanRegio() {}

    protected VanRegio(String regio, Instant geregistreerdOp) {
        this(Identifiers.next(), regio, geregistreerdOp);
    }

    VanRegio(UUID id, String regio, Instant geregistreerdOp) {
        super(geregistreerdOp);
        this.id = id;
        this.regio = regio;
    }

    public UUID id() {
        return id;
    }

    /** Code of the region. */
    public String regio() {
        return regio;
    }
}
