package nl.ghnt.regions.indeling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.data.ProgrammeRow;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;
import nl.ghnt.kit.time.Validity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;

/**
 * A way to divide the country into regions, in a period. The number that was announced is an attribute of the
 * partition at that moment, not of the programme (R122, R123): 30 in 2018, 28 later.
 */
@Entity
@SQLRestriction("vervallen_op is null")
public class Indeling extends ProgrammeRow<Indeling.Inhoud> {

    /** What is divided. Of each kind, one partition holds at a time. */
    @Schema(name = "IndelingSoort")
    public enum Soort {
        GHNT,
        VEILIG_THUIS,
        CENTRUMGEMEENTEN
    }

    /** What it is. */
    @Embeddable
    public record Inhoud(
            @Column(insertable = false, updatable = false) @Schema(description = "Vaste code", examples = "GHNT-28")
            String code,

            @Enumerated(EnumType.STRING) @Schema(description = "Waarvoor de indeling is")
            Soort soort,

            @Schema(description = "Naam") String naam,

            @Column(name = "aangekondigd_aantal")
            @Schema(description = "Aangekondigd aantal; null als geen bron het noemt", nullable = true)
            Integer aangekondigdAantal) {}

    /** What a source says of the period in which it holds. */
    @Embeddable
    record InBron(
            @Column(name = "begin_bron")
            @Schema(
                    description = "Begin zoals de bron het geeft (EDTF)",
                    implementation = String.class,
                    examples = "2019",
                    nullable = true)
            PartialDate beginInBron,

            @Column(name = "einde_bron")
            @Schema(
                    description = "Einde zoals de bron het geeft (EDTF)",
                    implementation = String.class,
                    nullable = true)
            PartialDate eindeInBron,

            @Schema(description = "Toelichting bij het begin", nullable = true)
            String toelichting,

            @Column(name = "einde_toelichting") @Schema(description = "Toelichting bij het einde", nullable = true)
            String eindeToelichting,

            @Column(name = "onzeker_van")
            @Schema(
                    description = "Eerste dag waarop onzeker is of deze indeling gold; null als er geen twijfel is",
                    nullable = true)
            LocalDate onzekerVan,

            @Column(name = "onzeker_tot")
            @Schema(description = "Eerste dag waarop die onzekerheid voorbij is", nullable = true)
            LocalDate onzekerTot,

            @Schema(description = "Dag waarover de bron spreekt", nullable = true)
            LocalDate peildatum,

            @Schema(description = "Bron") Source bron) {}

    /** Other sources, as one value: a list of what is a part of a row elsewhere would be taken for columns. */
    record Elders(List<Source> bronnen) {}

    @Column(name = "leden_onbekend_reden")
    private String ledenOnbekendReden;

    @Embedded
    private Validity geldigheid;

    @Embedded
    private InBron inBron;

    @Column(name = "ook_in")
    @JdbcTypeCode(SqlTypes.JSON)
    private Elders ookIn;

    protected Indeling() {}

    Indeling(IndelingData.Rij rij, Instant geregistreerdOp) {
        super(rij.code(), rij.inhoud(), geregistreerdOp);
        this.ledenOnbekendReden = rij.ledenOnbekendReden();
        this.geldigheid = Validity.between(rij.rekenBegin(), rij.eindeGeldigheid());
        this.inBron = rij.inBron();
        this.ookIn = rij.ookIn() == null ? null : new Elders(rij.ookIn());
    }

    /** Why the members are not known; null when they are. */
    public String ledenOnbekendReden() {
        return ledenOnbekendReden;
    }

    public Validity geldigheid() {
        return geldigheid == null ? Validity.between(null, null) : geldigheid; // open on both sides is stored as nulls
    }

    InBron inBron() {
        return inBron;
    }

    /** Other sources that tell of it. */
    List<Source> ookIn() {
        return ookIn == null ? List.of() : ookIn.bronnen(); // told before there were any
    }
}
