package nl.ghnt.governance.programma;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import nl.ghnt.kit.data.ProgrammeRow;
import nl.ghnt.kit.time.InPeriod;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The programme (R1-R9): it has an end, and stays readable after it. */
@Entity
public class Programma extends ProgrammeRow<Programma.Gegevens> {

    /** What the programme is, and what the sources say of it. */
    @Embeddable
    public record Gegevens(
            @Column(insertable = false, updatable = false) @Schema(description = "Vaste code", examples = "ghnt")
            String code,

            @Schema(description = "Naam") String naam,

            @Schema(description = "Afkorting", nullable = true)
            String afkorting,

            @Schema(description = "Of het meer jaren beslaat")
            boolean meerjarig,

            @Column(name = "begin_geldigheid") @Schema(description = "Eerste dag")
            LocalDate beginGeldigheid,

            @Column(name = "einde_geldigheid")
            @Schema(description = "Eerste dag na het einde; null als het einde open is", nullable = true)
            LocalDate eindeGeldigheid,

            @Column(name = "begin_bron")
            @Schema(
                    implementation = String.class,
                    description = "Begin zoals de bron het geeft (EDTF)",
                    examples = "2018-04~",
                    nullable = true)
            PartialDate beginInBron,

            @Column(name = "einde_bron")
            @Schema(
                    implementation = String.class,
                    description = "Laatste dag zoals de bron die geeft (EDTF)",
                    nullable = true)
            PartialDate eindeInBron,

            @Schema(description = "Doel, in een zin") String doel,
            @JdbcTypeCode(SqlTypes.JSON) Inhoud inhoud,
            Source bron)
            implements InPeriod {}

    protected Programma() {}

    Programma(Gegevens gegevens, Instant geregistreerdOp) {
        super(gegevens.code(), gegevens, geregistreerdOp);
    }
}
