package nl.ghnt.projectpool.dekking;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.concurrency.Versioned;
import nl.ghnt.kit.data.Bookkeeping;
import nl.ghnt.kit.time.Source;
import nl.ghnt.projectpool.Fout;

/**
 * An entry of the table as it was printed. What was printed does not change; to which theme and regions it belongs is a
 * {@link Toewijzing}, which can be replaced by a better one.
 */
@Entity
public class Vermelding implements Versioned {

    @Id
    private UUID id;

    private String dekkingstabel;

    private int volgnummer;

    @Column(name = "volgnummer_in_thema")
    private int volgnummerInThema;

    private String gedrukt;

    @Embedded
    private Source bron;

    @OneToMany(mappedBy = "vermelding", cascade = CascadeType.PERSIST)
    @OrderBy("geregistreerdOp")
    private List<Toewijzing> toewijzingen = new ArrayList<>();

    @Bookkeeping(Bookkeeping.Use.KEPT)
    @Column(name = "geregistreerd_op")
    private Instant geregistreerdOp;

    @Bookkeeping
    @Column(name = "gewijzigd_op")
    private Instant gewijzigdOp;

    @Version
    private long version;

    protected Vermelding() {}

    Vermelding(String dekkingstabel, DekkingData.VermeldingRij rij, Source bron, Instant geregistreerdOp) {
        this.id = Identifiers.next();
        this.dekkingstabel = dekkingstabel;
        this.volgnummer = rij.volgnummer();
        this.volgnummerInThema = rij.volgnummerInThema();
        this.gedrukt = rij.gedrukt();
        this.bron = bron;
        this.geregistreerdOp = geregistreerdOp;
        this.gewijzigdOp = geregistreerdOp;
    }

    /**
     * Lays down to which theme and regions the entry belongs. An earlier assignment stays known as what we thought
     * until now.
     *
     * @throws nl.ghnt.kit.problem.ProblemException 409 when this is what is laid down already
     */
    Toewijzing wijsToe(Toewijzing.Inhoud inhoud, Instant now) {
        Toewijzing huidige = toewijzingen.isEmpty() ? null : huidigeToewijzing();
        if (huidige != null) {
            Fout.NIETS_GEWIJZIGD.unless(
                    !huidige.inhoud().equals(inhoud), "De vermelding is al zo toegewezen, met dezelfde bron.");
            huidige.vervang(now);
        }
        Toewijzing nieuwe = new Toewijzing(this, inhoud, now);
        toewijzingen.add(nieuwe);
        gewijzigdOp = now;
        return nieuwe;
    }

    /** It was laid down at a moment where it belongs. */
    void toegewezen(Instant moment) {
        gewijzigdOp = moment;
    }

    public UUID id() {
        return id;
    }

    public String dekkingstabel() {
        return dekkingstabel;
    }

    /** Place in the printed order of the whole table, from 1. */
    public int volgnummer() {
        return volgnummer;
    }

    /** Place among the entries of the theme it was printed under. */
    public int volgnummerInThema() {
        return volgnummerInThema;
    }

    public String gedrukt() {
        return gedrukt;
    }

    public Source bron() {
        return bron;
    }

    /** What we think now. */
    public Toewijzing huidigeToewijzing() {
        return toewijzingen.get(toewijzingen.size() - 1);
    }

    /** All assignments, oldest first. */
    public List<Toewijzing> toewijzingen() {
        return List.copyOf(toewijzingen);
    }

    public Instant geregistreerdOp() {
        return geregistreerdOp;
    }

    /** Moment of the last assignment. */
    public Instant gewijzigdOp() {
        return gewijzigdOp;
    }

    @Override
    public long version() {
        return version;
    }
}
