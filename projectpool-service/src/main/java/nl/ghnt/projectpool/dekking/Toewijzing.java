package nl.ghnt.projectpool.dekking;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.data.Bookkeeping;
import nl.ghnt.kit.data.LapsedAt;
import nl.ghnt.kit.time.Source;
import nl.ghnt.projectpool.Zekerheid;

/** To which theme and regions an entry belongs, as we knew from one moment until it was replaced. */
@Entity
public class Toewijzing {

    /**
     * What is laid down.
     *
     * @param thema code of the theme
     * @param deelnemers who takes part, in printed order; at least one
     * @param zekerheid how sure the theme is
     * @param toelichting why; null when nothing is to be said
     * @param bron source
     */
    public record Inhoud(
            String thema, List<Deelnemer> deelnemers, Zekerheid zekerheid, String toelichting, Source bron) {

        public Inhoud {
            deelnemers = List.copyOf(deelnemers);
            if (deelnemers.isEmpty()) {
                throw new IllegalArgumentException("een vermelding heeft ten minste één deelnemer");
            }
        }
    }

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "vermelding")
    private Vermelding vermelding;

    private String thema;

    @ElementCollection
    @CollectionTable(name = "deelnemer", joinColumns = @JoinColumn(name = "toewijzing"))
    @OrderColumn(name = "volgorde")
    private List<Deelnemer> deelnemers = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private Zekerheid zekerheid;

    private String toelichting;

    @Embedded
    private Source bron;

    @Bookkeeping
    @Column(name = "geregistreerd_op")
    private Instant geregistreerdOp;

    @LapsedAt
    @Column(name = "vervangen_op")
    private Instant vervangenOp;

    protected Toewijzing() {}

    Toewijzing(Vermelding vermelding, Inhoud inhoud, Instant geregistreerdOp) {
        this.id = Identifiers.next();
        this.vermelding = vermelding;
        this.thema = inhoud.thema();
        this.deelnemers.addAll(inhoud.deelnemers());
        this.zekerheid = inhoud.zekerheid();
        this.toelichting = inhoud.toelichting();
        this.bron = inhoud.bron();
        this.geregistreerdOp = geregistreerdOp;
    }

    void vervang(Instant now) {
        this.vervangenOp = now;
    }

    /** Whether it counted at a moment; null means now. */
    boolean bekendOp(Instant moment) {
        return moment == null
                ? vervangenOp == null
                : !geregistreerdOp.isAfter(moment) && (vervangenOp == null || vervangenOp.isAfter(moment));
    }

    Inhoud inhoud() {
        return new Inhoud(thema, deelnemers, zekerheid, toelichting, bron);
    }

    public UUID id() {
        return id;
    }

    public Vermelding vermelding() {
        return vermelding;
    }

    public String thema() {
        return thema;
    }

    public List<Deelnemer> deelnemers() {
        return List.copyOf(deelnemers);
    }

    /** Whether several regions or municipalities share one entry. */
    public boolean gezamenlijk() {
        return deelnemers.size() > 1;
    }

    public Zekerheid zekerheid() {
        return zekerheid;
    }

    public String toelichting() {
        return toelichting;
    }

    public Source bron() {
        return bron;
    }

    public Instant geregistreerdOp() {
        return geregistreerdOp;
    }

    /** Moment from which a later assignment counts; null as long as this one does. */
    public Instant vervangenOp() {
        return vervangenOp;
    }

    /** Moment at which it was laid down or replaced. */
    public Instant gewijzigdOp() {
        return vervangenOp == null ? geregistreerdOp : vervangenOp;
    }
}
