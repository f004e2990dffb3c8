package nl.ghnt.regions.actieplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.feit.Feit;
import nl.ghnt.regions.feit.Herkomst;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an action of a plan comes along from a day on. */
@Entity
public class Actievoortgang extends Feit<Actievoortgang> {

    /** How far an action is. */
    @Schema(name = "Actiestatus", description = "NIET_BEGONNEN, LOOPT, AFGEROND, of GESTOPT zonder te zijn afgerond")
    public enum Status {
        NIET_BEGONNEN,
        LOOPT,
        AFGEROND,
        GESTOPT;

        boolean isKlaar() {
            return this == AFGEROND || this == GESTOPT;
        }
    }

    /**
     * What is told of an action.
     *
     * @param percentage how far, 0 to 100; null when not said
     * @param toelichting how it goes; null when not said
     * @param geholpen how the victim and those around are helped by it (R146); null when not answered
     * @param werkelijkBegin day on which it really began; null when not (known)
     * @param werkelijkEinde day on which it really ended; null when not (known)
     */
    public record Melding(
            Status status,
            Integer percentage,
            String toelichting,
            String geholpen,
            LocalDate werkelijkBegin,
            LocalDate werkelijkEinde) {}

    private UUID plan;
    private int nummer;

    @Enumerated(EnumType.STRING)
    private Status status;

    private Integer percentage;
    private String toelichting;
    private String geholpen;

    @Column(name = "werkelijk_begin")
    private LocalDate werkelijkBegin;

    @Column(name = "werkelijk_einde")
    private LocalDate werkelijkEinde;

    protected Actievoortgang() {}

    Actievoortgang(UUID plan, int nummer, Melding melding, Validity geldigheid, Herkomst herkomst) {
        super(herkomst, geldigheid);
        this.plan = plan;
        this.nummer = nummer;
        this.status = melding.status();
        this.percentage = melding.percentage();
        this.toelichting = melding.toelichting();
        this.geholpen = melding.geholpen();
        this.werkelijkBegin = melding.werkelijkBegin();
        this.werkelijkEinde = melding.werkelijkEinde();
    }

    @Override
    protected Actievoortgang metGeldigheid(Validity geldigheid, Herkomst herkomst) {
        return new Actievoortgang(plan, nummer, melding(), geldigheid, herkomst);
    }

    public int nummer() {
        return nummer;
    }

    public Melding melding() {
        return new Melding(status, percentage, toelichting, geholpen, werkelijkBegin, werkelijkEinde);
    }
}
