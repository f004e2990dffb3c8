package nl.ghnt.regions.indeling;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.data.Bookkeeping;
import nl.ghnt.kit.data.LapsedAt;
import nl.ghnt.kit.time.Validity;

/** A member of a partition that is not our own: a Veilig Thuis region or a centre municipality. */
@Entity
@Table(name = "indeling_lid")
class IndelingLid {

    @Id
    private UUID id;

    private String indeling;

    @Embedded
    private Lid lid;

    // the period of the member once more, as what asks for a day asks for it
    @Embedded
    @AttributeOverride(
            name = "begin",
            column = @Column(name = "begin_geldigheid", insertable = false, updatable = false))
    @AttributeOverride(name = "end", column = @Column(name = "einde_geldigheid", insertable = false, updatable = false))
    private Validity geldigheid;

    @Bookkeeping
    @Column(name = "geregistreerd_op")
    private Instant geregistreerdOp;

    @LapsedAt
    @Column(name = "vervallen_op")
    private Instant vervallenOp;

    protected IndelingLid() {}

    IndelingLid(String indeling, Lid lid, Instant geregistreerdOp) {
        this.id = Identifiers.next();
        this.indeling = indeling;
        this.lid = lid;
        this.geregistreerdOp = geregistreerdOp;
    }

    /** Code of the partition. */
    String indeling() {
        return indeling;
    }

    Lid lid() {
        return lid;
    }
}
