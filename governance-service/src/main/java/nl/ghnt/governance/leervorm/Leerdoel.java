package nl.ghnt.governance.leervorm;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.time.Instant;
import nl.ghnt.kit.data.ProgrammeRow;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a meeting of the learning circles is for (R105). */
@Entity
public class Leerdoel extends ProgrammeRow<Leerdoel.Inhoud> {

    /** What the source says of a goal. */
    @Embeddable
    public record Inhoud(
            @Column(insertable = false, updatable = false) @Schema(description = "Vaste code", examples = "INFORMEREN")
            String code,

            @Schema(description = "Plaats in de opsomming van de bron, vanaf 1")
            int volgnummer,

            @Schema(description = "Naam") String naam,
            Source bron) {}

    protected Leerdoel() {}

    Leerdoel(Inhoud inhoud, Instant geregistreerdOp) {
        super(inhoud.code(), inhoud, geregistreerdOp);
    }
}
