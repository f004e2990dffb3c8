package nl.ghnt.regions.stand;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.ghnt.kit.Identifiers;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What one version of an accepted submission says of a state. */
@Entity
@Table(name = "stand_bijdrage")
public class StandBijdrage {

    /**
     * An accepted submission.
     *
     * @param gegevens value by part; a part that is not there is unknown
     * @param geaccepteerdOp moment of acceptance
     */
    public record Opgave(
            UUID inzending, int versie, boolean synthetisch, Map<String, Object> gegevens, Instant geaccepteerdOp) {}

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "stand")
    private Stand stand;

    private UUID inzending;
    private int versie;
    private boolean synthetisch;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> gegevens;

    @Column(name = "geaccepteerd_op")
    private Instant geaccepteerdOp;

    @Column(name = "geregistreerd_op")
    private Instant geregistreerdOp;

    @Column(name = "vervallen_op")
    private Instant vervallenOp;

    protected StandBijdrage() {}

    StandBijdrage(Stand stand, Opgave opgave, Instant nu) {
        this.id = Identifiers.next();
        this.stand = stand;
        this.inzending = opgave.inzending();
        this.versie = opgave.versie();
        this.synthetisch = opgave.synthetisch();
        this.gegevens = new LinkedHashMap<>(opgave.gegevens());
        this.geaccepteerdOp = opgave.geaccepteerdOp();
        this.geregistreerdOp = nu;
    }

    void vervalt(Instant nu) {
        vervallenOp = nu;
    }

    boolean staat() {
        return vervallenOp == null;
    }

    boolean bekendOp(Instant moment) {
        return !geregistreerdOp.isAfter(moment) && (vervallenOp == null || vervallenOp.isAfter(moment));
    }

    /** What it says of a part; null when it says nothing. */
    Object waarde(Gegeven gegeven) {
        return gegevens.get(gegeven.name());
    }

    public UUID inzending() {
        return inzending;
    }

    public int versie() {
        return versie;
    }

    /** Whether the submission was made for a demonstration or a test. */
    public boolean synthetisch() {
        return synthetisch;
    }

    public Instant geaccepteerdOp() {
        return geaccepteerdOp;
    }

    Instant geregistreerdOp() {
        return geregistreerdOp;
    }
}
