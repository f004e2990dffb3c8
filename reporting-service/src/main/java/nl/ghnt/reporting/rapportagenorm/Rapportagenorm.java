package nl.ghnt.reporting.rapportagenorm;

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

/** A norm for reporting: how often something is made in a year, or which parties agree on it. */
@Entity
public class Rapportagenorm extends ProgrammeRow<Rapportagenorm.Inhoud> {

    /** What a source says of reporting. */
    @Embeddable
    public record Inhoud(
            @Column(insertable = false, updatable = false)
            @Schema(description = "Vaste code", examples = "VOORTGANGSRAPPORTAGE")
            String code,

            @Schema(description = "Zin van de bron") String tekst,

            @Column(name = "aantal_per_jaar")
            @Schema(description = "Hoe vaak per jaar; null als de zin geen aantal geeft", nullable = true)
            Integer aantalPerJaar,

            @JdbcTypeCode(SqlTypes.JSON)
            @Mutability(Immutability.class)
            @Schema(
                    description = "Partijen met wie wordt afgestemd; null als de zin daar niet over gaat",
                    nullable = true)
            List<String> partijen,

            Source bron) {}

    protected Rapportagenorm() {}

    Rapportagenorm(Inhoud inhoud, Instant geregistreerdOp) {
        super(inhoud.code(), inhoud, geregistreerdOp);
    }
}
