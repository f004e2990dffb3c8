package nl.ghnt.projectpool.dekking;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An entry of the table as it was printed. What was printed does not change; to which theme and regions it belongs is a
 * {@link Toewijzing}, which can be replaced by a better one.
 */
@Entity
public class Vermelding implements Versioned {

    /** What was printed. */
    @Embeddable
    public record Inhoud(
            @Schema(description = "Plaats in de gedrukte tabel, vanaf 1")
            int volgnummer,

            @Column(name = "volgnummer_in_thema")
            @Schema(description = "Plaats onder het thema waar zij gedrukt staat, vanaf 1")
            int volgnummerInThema,

            @Schema(description = "Tekst zoals gedrukt", examples = "Apeldoorn, Arnhem, Ede en Nijmegen")
            String gedrukt,

            @Schema(description = "Bron van de druk") Source bron) {}

    @Id
    private UUID id;

    private String dekkingstabel;

    @Embedded
    private Inhoud inhoud;

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
        this.inhoud = new Inhoud(rij.volgnummer(), rij.volgnummerInThema(), rij.gedrukt(), bron);
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
        if (!toewijzingen.isEmpty()) {
            Toewijzing huidige = toewijzingen.get(toewijzingen.size() - 1);
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

    public Inhoud inhoud() {
        return inhoud;
    }

    @Override
    public long version() {
        return version;
    }
}
