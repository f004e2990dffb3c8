package nl.ghnt.regions.netwerk;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import nl.ghnt.kit.data.ProgrammeRow;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation that the sources name as a partner (R152). */
@Entity
public class Partnerorganisatie extends ProgrammeRow<Partnerorganisatie.Inhoud> {

    /** What the sources say of an organisation. */
    @Embeddable
    public record Inhoud(
            @Column(insertable = false, updatable = false) @Schema(description = "Vaste code")
            String code,

            @Schema(description = "Naam") String naam,

            @Schema(description = "Ontwikkelagenda waarbij zij wordt genoemd", examples = "Veiligheid Voorop")
            String agenda,

            @Enumerated(EnumType.STRING)
            @Schema(description = "Sector; null als de bron er geen noemt", nullable = true)
            Partnersector sector,

            @Column(name = "sector_onbekend_reden")
            @Schema(description = "Waarom de sector onbekend is; null als bekend", nullable = true)
            String sectorOnbekendReden,

            @Schema(description = "Bron") Source bron) {}

    protected Partnerorganisatie() {}

    Partnerorganisatie(Inhoud inhoud, Instant geregistreerdOp) {
        super(inhoud.code(), inhoud, geregistreerdOp);
    }

    /** Where it is read, below the base path. */
    static String pad(String code) {
        return "/partnerorganisaties/" + code;
    }
}
