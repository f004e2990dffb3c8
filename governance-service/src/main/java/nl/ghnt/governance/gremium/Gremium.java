package nl.ghnt.governance.gremium;

import com.fasterxml.jackson.annotation.JsonAlias;
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

/**
 * A body of the programme (R12-R14): data, because bodies come and go. Whether its list of members is complete is an
 * attribute of its own; where it is not, the number of members is unknown, not zero (R37, R46).
 */
@Entity
public class Gremium extends ProgrammeRow<Gremium.Inhoud> {

    /** The body that takes decisions and creates breakthroughs (R29). */
    public static final String STUURGROEP = "stuurgroep";

    /** The body that keeps the connection with the organisations (R41). */
    public static final String KERNTEAM = "kernteam";

    /** A task of a body, in the words of its source (R26-R29, R41-R44). */
    @Schema(name = "Taak", description = "Taak van een gremium, in de woorden van de bron")
    public record Taak(
            @Schema(description = "Volgorde, vanaf 1") int volgnummer,
            @Schema(description = "Tekst") String tekst,
            Source bron) {}

    /** A number of members that a source tells, beside others that may contradict it. */
    @Schema(name = "AangekondigdAantal", description = "Aantal dat een bron noemt; bronnen kunnen elkaar tegenspreken")
    public record AangekondigdAantal(
            @Schema(description = "Aantal") int aantal,
            @Schema(description = "Waarvan") String wat,

            @Schema(
                    description = "Tijdvak waarover de bron spreekt (EDTF); null als dat niet bekend is",
                    nullable = true)
            String peil,

            Source bron) {}

    /** What a source says about who belongs to a body (R25, R31, R39, R50). */
    @Schema(name = "Samenstellingsregel", description = "Wat een bron zegt over wie bij een gremium hoort")
    public record Samenstellingsregel(
            @Schema(description = "Tekst") String tekst,

            @Schema(description = "Kleinste aantal regio's; null als de regel daar niet over gaat", nullable = true)
            Integer minimumRegios,

            @Schema(description = "Grootste aantal regio's; null als de regel daar niet over gaat", nullable = true)
            Integer maximumRegios,

            Source bron) {}

    /** The final report of a body that was instituted for a time. */
    @Schema(name = "Eindrapport", description = "Eindrapport van een gremium")
    public record Eindrapport(
            @Schema(description = "Wanneer (EDTF)", examples = "2021-05")
            String moment,

            Source bron) {}

    /**
     * What the sources say of a body (R13, R40, R117, R118). Of one that is {@code ledenNietOpenbaar}, members are never
     * recorded, because belonging to it says something about one's own life (R115).
     */
    @Embeddable
    public record Inhoud(
            @Column(insertable = false, updatable = false) @Schema(description = "Vaste code", examples = "stuurgroep")
            String code,

            @Schema(description = "Naam") String naam,

            @Schema(
                    description = "Soort gremium",
                    enumeration = {
                        "OPDRACHTGEVERS",
                        "STUURGROEP",
                        "KERNTEAM",
                        "LEERKRING",
                        "PROJECTLEIDERS",
                        "PROGRAMMATEAM",
                        "SPIEGELGROEP",
                        "COMMISSIE"
                    })
            String soort,

            @Schema(description = "Ring om het slachtoffer; null als de bronnen geen plaats noemen", nullable = true)
            Integer ring,

            @Column(name = "volgorde_in_ring") @Schema(description = "Volgorde in de ring", nullable = true)
            Integer volgordeInRing,

            @Schema(description = "Waar het gremium voor is; null als geen bron het zegt", nullable = true)
            String missie,

            @EmbeddedColumnNaming("missie_%s") @Schema(description = "Bron van de missie", nullable = true)
            Source missieBron,

            @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class) @Schema(description = "Taken, in volgorde")
            List<Taak> taken,

            @Column(name = "ledenlijst_volledig") @Schema(description = "Of alle leden bekend zijn")
            boolean ledenlijstVolledig,

            @Column(name = "ledenlijst_onbekend_reden")
            @Schema(description = "Waarom niet alle leden bekend zijn; null als ze dat wel zijn", nullable = true)
            String ledenlijstOnbekendReden,

            @Column(name = "aangekondigde_aantallen")
            @JdbcTypeCode(SqlTypes.JSON)
            @Mutability(Immutability.class)
            @Schema(description = "Aantallen die bronnen noemen")
            List<AangekondigdAantal> aangekondigdeAantallen,

            @JdbcTypeCode(SqlTypes.JSON)
            @Mutability(Immutability.class)
            @Schema(description = "Wat de bronnen zeggen over de samenstelling")
            List<Samenstellingsregel> samenstellingsregels,

            @Column(name = "mag_besluiten") @Schema(description = "Of de bronnen van besluiten van dit gremium spreken")
            boolean magBesluiten,

            @Column(name = "leden_niet_openbaar") @Schema(description = "Of namen van leden nooit worden vastgelegd")
            boolean ledenNietOpenbaar,

            @Column(name = "begin_geldigheid") @Schema(description = "Eerste dag waarop het bestaat")
            LocalDate beginGeldigheid,

            @Column(name = "einde_geldigheid")
            @Schema(
                    description = "Eerste dag waarop het niet meer bestaat; null als het einde open is",
                    nullable = true)
            LocalDate eindeGeldigheid,

            @JsonAlias("begin")
            @Column(name = "begin_bron")
            @Schema(
                    implementation = String.class,
                    description = "Begin zoals de bron het geeft (EDTF)",
                    nullable = true)
            PartialDate beginInBron,

            @Column(name = "begin_toelichting") @Schema(description = "Toelichting bij het begin", nullable = true)
            String beginToelichting,

            @Schema(description = "Opmerking", nullable = true)
            String opmerking,

            @Schema(description = "Code van het organisatieonderdeel dat dit gremium is", nullable = true)
            String organisatie,

            @Column(name = "in_opdracht_van")
            @JdbcTypeCode(SqlTypes.JSON)
            @Mutability(Immutability.class)
            @Schema(
                    description = "Codes van de organisaties in wier opdracht het werkt; null als onbekend",
                    nullable = true)
            List<String> inOpdrachtVan,

            @JdbcTypeCode(SqlTypes.JSON)
            @Mutability(Immutability.class)
            @Schema(description = "Niveaus van deskundigheid van de leden; null als onbekend", nullable = true)
            List<String> expertiseniveaus,

            @JdbcTypeCode(SqlTypes.JSON)
            @Mutability(Immutability.class)
            @Schema(description = "Niveaus van initiatieven die het coördineert; null als onbekend", nullable = true)
            List<String> initiatiefniveaus,

            @JdbcTypeCode(SqlTypes.JSON)
            @Mutability(Immutability.class)
            @Schema(description = "Codes van gremia die het adviseert", nullable = true)
            List<String> adviseert,

            @EmbeddedColumnNaming("adviseert_%s") @Schema(description = "Bron van wie het adviseert", nullable = true)
            Source adviseertBron,

            @JdbcTypeCode(SqlTypes.JSON) @Schema(description = "Eindrapport, als er een is", nullable = true)
            Eindrapport eindrapport,

            Source bron)
            implements InPeriod {}

    protected Gremium() {}

    Gremium(Inhoud inhoud, Instant geregistreerdOp) {
        super(inhoud.code(), inhoud, geregistreerdOp);
    }
}
