package nl.ghnt.governance.bijeenkomst;

import jakarta.persistence.Embeddable;
import java.util.List;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * What a meeting was to teach, and what came of it (R89-R92, R105).
 *
 * @param leervorm way of learning; null when it is not about learning
 * @param leerdoelen null when the source names none
 * @param reflecties null when the source tells of none
 */
@Embeddable
public record Leren(
        String leervorm,

        @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class)
        List<String> leerdoelen,

        @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class)
        List<Reflectie> reflecties) {

    static final Leren GEEN = new Leren(null, null, null);

    /** What participants looked back on (R89-R92). */
    @Schema(name = "Reflectie", description = "Waarop deelnemers terugkeken")
    public record Reflectie(
            @Schema(
                    description = "Soort",
                    enumeration = {"TROTS_OP", "NOG_AAN_TE_WERKEN", "NODIG_VOOR_VERVOLG"})
            String soort,

            @Schema(description = "Tekst; null als de bron niet zegt wat eruit kwam", nullable = true)
            String tekst,

            @Schema(description = "Waarom de tekst ontbreekt; null als die er is", nullable = true)
            String onbekendReden,

            Source bron) {}
}
