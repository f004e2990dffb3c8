package nl.ghnt.regions.actieplan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
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

    /** What is told of an action, with how the victim and those around are helped by it (R146). */
    @Embeddable
    public record Melding(
            @Enumerated(EnumType.STRING) @Schema(description = "Status")
            Status status,

            @Schema(description = "Hoe ver, in procenten", nullable = true)
            Integer percentage,

            @Schema(description = "Toelichting", nullable = true)
            String toelichting,

            @Schema(description = "Is het slachtoffer hiermee geholpen?", nullable = true)
            String geholpen,

            @Column(name = "werkelijk_begin") @Schema(description = "Dag waarop zij werkelijk begon", nullable = true)
            LocalDate werkelijkeBegindatum,

            @Column(name = "werkelijk_einde")
            @Schema(description = "Dag waarop zij werkelijk eindigde", nullable = true)
            LocalDate werkelijkeEinddatum) {}

    private UUID plan;
    private int nummer;

    @Embedded
    private Melding melding;

    protected Actievoortgang() {}

    Actievoortgang(UUID plan, int nummer, Melding melding, Validity geldigheid, Herkomst herkomst) {
        super(herkomst, geldigheid);
        this.plan = plan;
        this.nummer = nummer;
        this.melding = melding;
    }

    @Override
    protected Actievoortgang metGeldigheid(Validity geldigheid, Herkomst herkomst) {
        return new Actievoortgang(plan, nummer, melding, geldigheid, herkomst);
    }

    public int nummer() {
        return nummer;
    }

    public Melding melding() {
        return melding;
    }
}
