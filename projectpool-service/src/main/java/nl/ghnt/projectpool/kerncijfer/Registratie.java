package nl.ghnt.projectpool.kerncijfer;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.data.Bookkeeping;
import nl.ghnt.kit.data.LapsedAt;
import nl.ghnt.kit.time.Source;

/** What a source says of a published figure, as we knew from one moment until it was replaced. */
@Entity
public class Registratie {

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "kerncijfer")
    private Kerncijfer kerncijfer;

    private int waarde;

    private String tekst;

    @Embedded
    private Source bron;

    @Bookkeeping
    @Column(name = "geregistreerd_op")
    private Instant geregistreerdOp;

    @LapsedAt
    @Column(name = "vervangen_op")
    private Instant vervangenOp;

    protected Registratie() {}

    Registratie(Kerncijfer kerncijfer, int waarde, String tekst, Source bron, Instant geregistreerdOp) {
        this.id = Identifiers.next();
        this.kerncijfer = kerncijfer;
        this.waarde = waarde;
        this.tekst = tekst;
        this.bron = bron;
        this.geregistreerdOp = geregistreerdOp;
    }

    void vervang(Instant now) {
        this.vervangenOp = now;
    }

    boolean zegtHetzelfdeAls(Registratie other) {
        return waarde == other.waarde && Objects.equals(tekst, other.tekst) && bron.equals(other.bron);
    }

    boolean bekendOp(Instant moment) {
        return !geregistreerdOp.isAfter(moment) && (vervangenOp == null || vervangenOp.isAfter(moment));
    }

    public UUID id() {
        return id;
    }

    Kerncijfer kerncijfer() {
        return kerncijfer;
    }

    public int waarde() {
        return waarde;
    }

    /** Literal words of the source; null when not quoted. */
    public String tekst() {
        return tekst;
    }

    public Source bron() {
        return bron;
    }

    public Instant geregistreerdOp() {
        return geregistreerdOp;
    }

    /** Moment from which a later registration counts; null as long as this one does. */
    public Instant vervangenOp() {
        return vervangenOp;
    }

    /** Moment at which it was registered or replaced. */
    public Instant gewijzigdOp() {
        return vervangenOp == null ? geregistreerdOp : vervangenOp;
    }
}
