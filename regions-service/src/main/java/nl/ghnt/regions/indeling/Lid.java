package nl.ghnt.regions.indeling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.ghnt.kit.time.InPeriod;
import nl.ghnt.kit.time.Source;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.feit.Zekerheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A member of a partition: what it is by the kind of partition, under its name there. */
@Embeddable
@Schema(name = "IndelingLid", description = "Lid van een indeling: regio, Veilig Thuis-regio of gemeente")
public record Lid(
        @Schema(description = "Code van de regio, Veilig Thuis-regio of gemeente", examples = "VT17")
        String code,

        @Schema(description = "Naam in deze indeling") String naam,

        @Schema(description = "Code met het jaar waarvoor zij geldt", examples = "2021VT17", nullable = true)
        String jaarcode,

        @Schema(description = "Regio van het programma waarin het lid ligt", nullable = true)
        String regio,

        @Enumerated(EnumType.STRING)
        @Column(name = "regio_zekerheid")
        @Schema(description = "Hoe zeker die regio is", nullable = true)
        Zekerheid regioZekerheid,

        @Schema(description = "Toelichting", nullable = true)
        String toelichting,

        @JdbcTypeCode(SqlTypes.JSON) @Schema(description = "Wat er later van geworden is", nullable = true)
        Later later,

        @Column(name = "begin_geldigheid") @Schema(description = "Eerste dag waarop het lid is", nullable = true)
        LocalDate beginGeldigheid,

        @Column(name = "einde_geldigheid")
        @Schema(description = "Eerste dag waarop het geen lid meer is; null als open", nullable = true)
        LocalDate eindeGeldigheid,

        @Schema(description = "Bron") Source bron)
        implements InPeriod {

    /** A member of which only its name and validity matter. */
    public static Lid van(String code, String naam, Validity geldigheid, Source bron) {
        return new Lid(code, naam, null, null, null, null, null, geldigheid.begin(), geldigheid.end(), bron);
    }
}
