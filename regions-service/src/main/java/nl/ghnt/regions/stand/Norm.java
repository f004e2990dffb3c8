package nl.ghnt.regions.stand;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.ghnt.kit.data.ProgrammeRow;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * What every region must have within the programme (R162, R218). The norm is one thing, the state of a region per
 * half-year another (C21).
 */
@Entity
@SQLRestriction("vervallen_op is null")
public class Norm extends ProgrammeRow<Norm.Inhoud> {

    /** How far a region is with a norm. */
    public enum Uitkomst {
        GEHAALD,
        ONDERWEG,
        NIET_GEHAALD,
        ONBEKEND
    }

    /** What one part of a state must say. */
    @Schema(name = "NormEis", description = "Wat een gegeven van de stand moet zeggen")
    public record Eis(
            @Schema(description = "Gegeven van de stand") Gegeven gegeven,

            @Schema(description = "Waarden waarbij de eis gehaald is")
            List<String> gehaald,

            @Schema(description = "Waarden op weg daarheen") List<String> onderweg) {

        private Uitkomst uitkomst(Object waarde) {
            if (waarde == null) {
                return Uitkomst.ONBEKEND;
            }
            String code = String.valueOf(waarde);
            if (gehaald.contains(code)) {
                return Uitkomst.GEHAALD;
            }
            return onderweg.contains(code) ? Uitkomst.ONDERWEG : Uitkomst.NIET_GEHAALD;
        }
    }

    /** What a source says of a norm. */
    @Embeddable
    public record Inhoud(
            @Column(insertable = false, updatable = false)
            @Schema(description = "Code van de norm", examples = "MDA_PLUS_PLUS_IN_ELKE_REGIO")
            String code,

            @Schema(description = "Naam") String naam,

            @Schema(description = "De norm in woorden van de bron")
            String tekst,

            @JdbcTypeCode(SqlTypes.JSON)
            @Mutability(Immutability.class)
            @Schema(description = "Wat een stand moet zeggen; alles samen")
            List<Eis> eisen,

            @Schema(description = "Hoe wij de norm lezen: de bron zegt niet bij welke stand zij gehaald is")
            String lezing,

            @Schema(
                    description = "Uiterlijk wanneer (EDTF); null als de bron geen datum noemt",
                    implementation = String.class,
                    nullable = true)
            PartialDate uiterlijk,

            @Column(name = "uiterlijk_onbekend_reden")
            @Schema(description = "Waarom dat onbekend is; null als het bekend is", nullable = true)
            String uiterlijkOnbekendReden,

            Source bron) {}

    protected Norm() {}

    Norm(Inhoud inhoud, Instant nu) {
        super(inhoud.code(), inhoud, nu);
    }

    /** How far a region is whose state says this; parts that are not there are unknown. */
    Uitkomst uitkomst(Map<Gegeven, Object> stand) {
        List<Uitkomst> uitkomsten = inhoud().eisen().stream()
                .map(eis -> eis.uitkomst(stand.get(eis.gegeven())))
                .toList();
        if (uitkomsten.contains(Uitkomst.NIET_GEHAALD)) {
            return Uitkomst.NIET_GEHAALD;
        }
        if (uitkomsten.contains(Uitkomst.ONBEKEND)) {
            return Uitkomst.ONBEKEND;
        }
        return uitkomsten.contains(Uitkomst.ONDERWEG) ? Uitkomst.ONDERWEG : Uitkomst.GEHAALD;
    }

    String pad() {
        return pad(code());
    }

    /** Where it is read, below the base path. */
    static String pad(String code) {
        return "/normen/" + code;
    }
}
