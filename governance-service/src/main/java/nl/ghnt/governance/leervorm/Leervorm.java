package nl.ghnt.governance.leervorm;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.data.ProgrammeRow;
import nl.ghnt.kit.time.InPeriod;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A way in which the learning circles are set up, in a period (R105). */
@Entity
public class Leervorm extends ProgrammeRow<Leervorm.Inhoud> {

    /** What the sources say of a way of learning; numbers are null when no source says. */
    @Embeddable
    public record Inhoud(
            @Column(insertable = false, updatable = false) @Schema(description = "Vaste code", examples = "LEREN_2_0")
            String code,

            @Schema(description = "Naam") String naam,

            @Column(name = "doelen_per_bijeenkomst")
            @Schema(
                    description = "Hoeveel leerdoelen een bijeenkomst heeft",
                    enumeration = {"EEN", "ALLE_DRIE"},
                    examples = "EEN")
            String doelenPerBijeenkomst,

            @Column(name = "doelgroep_verplicht")
            @Schema(description = "Of een bijeenkomst voor een bepaalde doelgroep is")
            boolean doelgroepVerplicht,

            @JdbcTypeCode(SqlTypes.JSON)
            @Mutability(Immutability.class)
            @Schema(description = "Voor wie; null als de bron dat openlaat", nullable = true)
            List<String> doelgroepen,

            @EmbeddedColumnNaming("doelgroepen_%s") @Schema(description = "Bron van de doelgroepen", nullable = true)
            Source doelgroepenBron,

            @Column(name = "minimum_regios")
            @Schema(description = "Minste aantal regio's bij een bijeenkomst; null als onbekend", nullable = true)
            Integer minimumRegios,

            @Column(name = "maximum_regios")
            @Schema(description = "Grootste aantal regio's bij een bijeenkomst; null als onbekend", nullable = true)
            Integer maximumRegios,

            @EmbeddedColumnNaming("regios_%s") @Schema(description = "Bron van het aantal regio's", nullable = true)
            Source regiosBron,

            @Column(name = "aantal_rondes") @Schema(description = "Aantal rondes; null als onbekend", nullable = true)
            Integer aantalRondes,

            @Column(name = "aantal_plekken")
            @Schema(description = "Aantal plekken per ronde; null als onbekend", nullable = true)
            Integer aantalPlekken,

            @Column(name = "reden_wijziging")
            @Schema(
                    description = "Waarom deze opzet de vorige verving; null als de bron dat niet zegt",
                    nullable = true)
            String redenWijziging,

            @Column(name = "begin_bron")
            @Schema(
                    implementation = String.class,
                    description = "Begin zoals de bron het geeft (EDTF)",
                    nullable = true)
            PartialDate begin,

            @Column(name = "begin_geldigheid") @Schema(description = "Eerste dag waarop deze opzet geldt")
            LocalDate beginGeldigheid,

            @Column(name = "begin_toelichting")
            @Schema(description = "Waarom met deze dag wordt gerekend", nullable = true)
            String beginToelichting,

            @Column(name = "einde_bron")
            @Schema(
                    implementation = String.class,
                    description = "Einde zoals de bron het geeft (EDTF); null als de bron er geen noemt",
                    nullable = true)
            PartialDate einde,

            @Column(name = "einde_geldigheid")
            @Schema(
                    description = "Eerste dag waarop deze opzet niet meer geldt; null als het einde open is",
                    nullable = true)
            LocalDate eindeGeldigheid,

            @Column(name = "einde_toelichting")
            @Schema(description = "Waarom met deze dag wordt gerekend", nullable = true)
            String eindeToelichting,

            Source bron)
            implements InPeriod {}

    protected Leervorm() {}

    Leervorm(Inhoud inhoud, Instant geregistreerdOp) {
        super(inhoud.code(), inhoud, geregistreerdOp);
    }
}
