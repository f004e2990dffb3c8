package nl.ghnt.regions.pilot;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import nl.ghnt.kit.data.ProgrammeRow;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A series of regional experiments that another than the programme runs (R163, C16). */
@Entity
public class Experiment extends ProgrammeRow<Experiment.Inhoud> {

    /** What the sources say of a series. */
    @Embeddable
    record Inhoud(
            @Column(insertable = false, updatable = false) @Schema(description = "Vaste code")
            String code,

            @Schema(description = "Naam") String naam,

            @Column(name = "andere_namen")
            @JdbcTypeCode(SqlTypes.JSON)
            @Mutability(Immutability.class)
            @Schema(description = "Andere namen")
            List<AndereNaam> andereNamen,

            @Schema(description = "Wie de experimenten uitvoert", examples = "VNG")
            String eigenaar,

            @Schema(description = "Aantal experimenten") int aantal,

            @JdbcTypeCode(SqlTypes.ARRAY)
            @Schema(description = "Codes van de regio's; null als onbekend", nullable = true)
            List<String> regios,

            @Column(name = "regios_onbekend_reden")
            @Schema(description = "Waarom de regio's onbekend zijn; null als bekend", nullable = true)
            String regiosOnbekendReden,

            @Schema(description = "Bron") Source bron) {}

    protected Experiment() {}

    Experiment(Inhoud inhoud, Instant geregistreerdOp) {
        super(inhoud.code(), inhoud, geregistreerdOp);
    }

    /** Where it is read, below the base path. */
    static String pad(String code) {
        return "/experimenten/" + code;
    }
}
