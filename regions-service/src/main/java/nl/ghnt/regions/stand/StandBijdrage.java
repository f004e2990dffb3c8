package nl.ghnt.regions.stand;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.ghnt.regions.feit.Vastlegging;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** What one version of an accepted submission says of a state. */
@Entity
@Table(name = "stand_bijdrage")
public class StandBijdrage extends Vastlegging {

    /**
     * An accepted submission.
     *
     * @param synthetisch whether it was made for a demonstration or a test
     * @param gegevens value by part; a part that is not there is unknown
     * @param geaccepteerdOp moment of acceptance
     */
    @Embeddable
    public record Opgave(
            UUID inzending,
            int versie,
            boolean synthetisch,

            @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class)
            Map<String, Object> gegevens,

            @Column(name = "geaccepteerd_op") Instant geaccepteerdOp) {}

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "stand")
    private Stand stand;

    @Embedded
    private Opgave opgave;

    protected StandBijdrage() {}

    StandBijdrage(Stand stand, Opgave opgave, Instant nu) {
        super(nu);
        this.stand = stand;
        this.opgave = opgave;
    }

    /** What it says of a part; null when it says nothing. */
    Object waarde(Gegeven gegeven) {
        return opgave.gegevens().get(gegeven.name());
    }

    Opgave opgave() {
        return opgave;
    }
}
