package nl.ghnt.projectpool.projectenpool;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.ghnt.kit.data.ProgrammeRow;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;
import nl.ghnt.projectpool.Schrijfwijze;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A pool from which the programme finances projects of regions, by way of municipalities (R302, R303). */
@Entity
public class Projectenpool extends ProgrammeRow<Projectenpool.Inhoud> {

    /** What a project gives to the approach in its region (R309). */
    @Schema(name = "ProjectenpoolImpuls")
    public enum Impuls {
        VERSNELLING,
        VERDIEPING,
        VERBREDING
    }

    /** A way in which a source writes the title, or an earlier name (R304, R305, C17). */
    @JsonIgnoreProperties("sleutel") // stored with it by earlier versions
    @Schema(name = "ProjectenpoolNaam", description = "Schrijfwijze van de titel, of een eerdere naam")
    public record Naam(
            @Schema(description = "Zoals de bron hem schrijft")
            String naam,

            @Schema(
                    implementation = String.class,
                    description = "Wanneer deze naam werd gebruikt (EDTF); null als de bron dat niet zegt",
                    examples = "2018-12",
                    nullable = true)
            PartialDate periode,

            @Schema(description = "Bron van deze schrijfwijze")
            Source bron) {}

    /** The announced budget. */
    @Embeddable
    @Schema(name = "Jaarbudget", description = "Budget dat voor elk van deze jaren is aangekondigd")
    public record Jaarbudget(
            @Column(name = "jaarbudget") @Schema(description = "Bedrag per jaar in euro's", examples = "3000000.00")
            BigDecimal bedrag,

            @Column(name = "jaarbudget_jaren") @Schema(description = "De jaren waarvoor het geldt")
            List<Integer> jaren,

            @EmbeddedColumnNaming("jaarbudget_%s") @Schema(description = "Bron van het budget")
            Source bron) {}

    /** What the sources say of a pool. */
    @Embeddable
    public record Inhoud(
            @Column(insertable = false, updatable = false)
            @Schema(description = "Vaste code", examples = "van-denken-naar-doen")
            String code,

            @Schema(description = "Titel") String naam,

            @Column(name = "andere_namen")
            @JdbcTypeCode(SqlTypes.JSON)
            @Mutability(Immutability.class)
            @Schema(description = "Andere schrijfwijzen en eerdere namen in de bronnen")
            List<Naam> andereNamen,

            @Schema(description = "Waar de pool voor is") String doel,

            @Schema(description = "Hoe het geld bij een regio komt")
            String route,

            @Enumerated(EnumType.STRING) @Schema(description = "Wat een project aan de aanpak kan geven")
            List<Impuls> impulsen,

            @EmbeddedColumnNaming("impulsen_%s") @Schema(description = "Bron van de impulsen")
            Source impulsenBron,

            @Column(name = "criteria_herkomst")
            @Schema(description = "Hoe de criteria tot stand kwamen; de criteria staan bij een ronde")
            String criteriaHerkomst,

            @EmbeddedColumnNaming("criteria_%s") @Schema(description = "Bron van de herkomst van de criteria")
            Source criteriaBron,

            @Schema(description = "Aangekondigd budget per jaar")
            Jaarbudget jaarbudget,

            @Schema(description = "Bron van de pool") Source bron) {}

    protected Projectenpool() {}

    Projectenpool(Inhoud inhoud, Instant geregistreerdOp) {
        super(inhoud.code(), inhoud, geregistreerdOp);
    }

    /** Whether a text is a known way to write the title. */
    boolean heet(String text) {
        Stream<String> namen = inhoud().andereNamen().stream().map(Naam::naam);
        return Stream.concat(Stream.of(inhoud().naam()), namen)
                .map(Schrijfwijze::sleutel)
                .anyMatch(Schrijfwijze.sleutel(text)::equals);
    }
}
