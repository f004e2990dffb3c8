package nl.ghnt.governance.persoon;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ghnt.governance.Vastlegging;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A professional, by name only (R32-R36): initials or first name are there when a source gives them (R33). */
@Entity
public class Persoon extends Vastlegging {

    /** The parts of a name; all but the last name may be null. */
    @Embeddable
    @Schema(name = "PersoonToevoegen", description = "Een professional, met niet meer dan de naam")
    public record Naam(
            @Size(min = 1, max = 20)
            @Schema(description = "Voorletters; null als geen bron ze geeft", nullable = true, examples = "A.B.")
            String voorletters,

            @Size(min = 1, max = 100) @Schema(description = "Voornaam; null als geen bron hem geeft", nullable = true)
            String voornaam,

            @Size(min = 1, max = 50) @Schema(description = "Tussenvoegsel", nullable = true)
            String tussenvoegsel,

            @NotBlank @Size(max = 200) @Schema(description = "Achternaam")
            String achternaam) {

        /** The name as it is shown: the first name goes before the initials. */
        String weergave() {
            return Stream.of(voornaam == null ? voorletters : voornaam, tussenvoegsel, achternaam)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" "));
        }
    }

    /** Another way in which a source writes a name. */
    @Schema(name = "Schrijfwijze", description = "Andere schrijfwijze van een naam")
    public record Schrijfwijze(
            @Schema(description = "Naam zoals de bron hem schrijft")
            String naam,

            Source bron) {}

    /**
     * A publication about or by a professional in the post, that a source refers to.
     *
     * @param moment when it appeared, as precisely as the source gives it
     * @param momentBron which source tells the moment; null when it is the one that refers to the publication
     */
    @Schema(name = "Publicatie", description = "Publicatie over of van een professional in de functie")
    public record Publicatie(
            @Schema(description = "Titel") String titel,
            @Schema(description = "Waarin") String medium,

            @Schema(description = "Wanneer, zoals de bron het geeft (EDTF)")
            PartialDate moment,

            @Schema(
                    description = "Bron die het moment noemt; null als dat de bron van de publicatie is",
                    nullable = true)
            Source momentBron,

            Source bron) {}

    /** How sources name a professional, and the publications about or by the professional in the post. */
    @Embeddable
    public record Vermelding(
            @Schema(description = "Naam om te tonen") String weergavenaam,

            @Column(name = "andere_schrijfwijzen")
            @JdbcTypeCode(SqlTypes.JSON)
            @Mutability(Immutability.class)
            @Schema(description = "Andere schrijfwijzen in bronnen")
            List<Schrijfwijze> andereSchrijfwijzen,

            @JdbcTypeCode(SqlTypes.JSON)
            @Mutability(Immutability.class)
            @Schema(description = "Publicaties waar bronnen naar verwijzen")
            List<Publicatie> publicaties,

            @Schema(description = "Bron; null als het programmateam de persoon toevoegde", nullable = true)
            Source bron) {

        /** Without publications where it was told before there were any. */
        public Vermelding {
            publicaties = publicaties == null ? List.of() : publicaties;
        }
    }

    private String code;

    @Embedded
    private Naam naam;

    @Embedded
    private Vermelding vermelding;

    protected Persoon() {}

    Persoon(PersoonData.Rij rij, Instant geregistreerdOp) {
        super(geregistreerdOp);
        this.code = rij.code();
        this.naam = new Naam(rij.voorletters(), rij.voornaam(), rij.tussenvoegsel(), rij.achternaam());
        this.vermelding = new Vermelding(rij.weergavenaam(), rij.andereSchrijfwijzen(), rij.publicaties(), rij.bron());
    }

    Persoon(Naam naam, Instant geregistreerdOp) {
        super(geregistreerdOp);
        this.naam = naam;
        this.vermelding = new Vermelding(naam.weergave(), List.of(), List.of(), null);
    }

    public Naam naam() {
        return naam;
    }

    public Vermelding vermelding() {
        return vermelding;
    }
}
