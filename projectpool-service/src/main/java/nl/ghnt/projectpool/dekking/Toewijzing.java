package nl.ghnt.projectpool.dekking;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.ghnt.kit.time.Source;
import nl.ghnt.projectpool.Vastlegging;
import nl.ghnt.projectpool.Zekerheid;

/** To which theme and regions an entry belongs, as we knew from one moment until it was replaced. */
@Entity
public class Toewijzing extends Vastlegging {

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

    protected Toewijzing() {}

    Toewijzing(Vermelding vermelding, Inhoud inhoud, Instant geregistreerdOp) {
        super(geregistreerdOp);
        this.vermelding = vermelding;
        this.thema = inhoud.thema();
        this.deelnemers.addAll(inhoud.deelnemers());
        this.zekerheid = inhoud.zekerheid();
        this.toelichting = inhoud.toelichting();
        this.bron = inhoud.bron();
    }

    Inhoud inhoud() {
        return new Inhoud(thema, deelnemers, zekerheid, toelichting, bron);
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
}
