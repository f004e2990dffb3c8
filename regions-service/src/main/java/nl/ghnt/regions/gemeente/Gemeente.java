package nl.ghnt.regions.gemeente;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;
import nl.ghnt.kit.data.ProgrammeRow;
import nl.ghnt.kit.input.Spelling;
import nl.ghnt.kit.time.InPeriod;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A municipality by its CBS code, which stays when the name changes. */
@Entity
@SQLRestriction("vervallen_op is null")
public class Gemeente extends ProgrammeRow<Gemeente.Inhoud> {

    /** What every official name begins with. */
    private static final String OFFICIEEL = "gemeente ";

    /** What the register says of a municipality, in the period that it exists. */
    @Embeddable
    public record Inhoud(
            @Column(insertable = false, updatable = false) @Schema(description = "CBS-code", examples = "GM0363")
            String code,

            @Schema(description = "Naam", examples = "Amsterdam")
            String naam,

            @Column(name = "officiele_naam") @Schema(description = "Naam in het register")
            String officieleNaam,

            @Column(name = "tooi_uri") @Schema(description = "Adres in de TOOI-thesaurus")
            String tooiUri,

            @Column(name = "provincie_code") @Schema(description = "Code van de provincie", examples = "PV27")
            String provincieCode,

            @Schema(description = "Naam van de provincie") String provincie,

            @Column(name = "provincie_tooi_uri") @Schema(description = "Adres van de provincie in de TOOI-thesaurus")
            String provincieTooiUri,

            @Column(name = "veilig_thuis")
            @Schema(description = "Veilig Thuis-regio van 2021; null als die onbekend is", nullable = true)
            String veiligThuis,

            @Column(name = "veilig_thuis_onbekend_reden")
            @Schema(description = "Waarom de Veilig Thuis-regio onbekend is", nullable = true)
            String veiligThuisOnbekendReden,

            @AttributeOverride(name = "document", column = @Column(name = "veilig_thuis_bron_document"))
            @AttributeOverride(name = "plaats", column = @Column(name = "veilig_thuis_bron_plaats"))
            @Schema(description = "Bron van de Veilig Thuis-regio", nullable = true)
            Source veiligThuisBron,

            @JdbcTypeCode(SqlTypes.JSON)
            @Mutability(Immutability.class)
            @Schema(
                    description =
                            "Codes van de opvolgers; leeg als de gemeente zelf verdergaat, null als ze onbekend zijn",
                    nullable = true)
            Collection<String> opvolgers, // a list of texts is an array of the database here

            @Column(name = "opvolgers_onbekend_reden")
            @Schema(description = "Waarom de opvolgers onbekend zijn", nullable = true)
            String opvolgersOnbekendReden,

            @Schema(description = "Opmerking", nullable = true)
            String opmerking,

            @Column(name = "begin_geldigheid")
            @Schema(
                    description = "Eerste dag; null als de gemeente al bestond voor wat de bron vertelt",
                    nullable = true)
            LocalDate beginGeldigheid,

            @Column(name = "einde_geldigheid")
            @Schema(
                    description = "Eerste dag waarop zij niet meer bestaat; null als het einde open is",
                    nullable = true)
            LocalDate eindeGeldigheid,

            @Schema(description = "Bron") Source bron)
            implements InPeriod {

        /** The same from the sources that the file gives for all at once. */
        Inhoud uit(GemeenteData.Bestand bestand) {
            return new Inhoud(
                    code,
                    naam,
                    officieleNaam,
                    tooiUri,
                    provincieCode,
                    provincie,
                    provincieTooiUri,
                    veiligThuis,
                    veiligThuisOnbekendReden,
                    veiligThuis == null ? null : bestand.veiligThuisBron(),
                    opvolgers,
                    opvolgersOnbekendReden,
                    opmerking,
                    beginGeldigheid,
                    eindeGeldigheid,
                    bestand.bron());
        }
    }

    protected Gemeente() {}

    Gemeente(Inhoud inhoud, Instant geregistreerdOp) {
        super(inhoud.code(), inhoud, geregistreerdOp);
    }

    /** Whether this is its name, its official name, or its name without what stands in brackets, as a key of a spelling. */
    boolean heet(String sleutel) {
        String naam = inhoud().naam();
        int haakje = naam.indexOf('(');
        return Stream.of(
                        naam,
                        inhoud().officieleNaam().substring(OFFICIEEL.length()),
                        haakje < 0 ? naam : naam.substring(0, haakje))
                .map(Spelling::key)
                .anyMatch(sleutel::equals);
    }
}
