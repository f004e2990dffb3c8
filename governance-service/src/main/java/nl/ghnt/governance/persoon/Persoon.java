package nl.ghnt.governance.persoon;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.data.Bookkeeping;
import nl.ghnt.kit.data.LapsedAt;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A professional, by name only (R32-R36): initials or first name are there when a source gives them (R33). */
@Entity
public class Persoon {

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

    @Id
    private UUID id;

    private String code;

    @Embedded
    private Naam naam;

    private String weergavenaam;

    @Column(name = "andere_schrijfwijzen")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Schrijfwijze> andereSchrijfwijzen;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Publicatie> publicaties = List.of();

    @Embedded
    private Source bron;

    @Bookkeeping
    @Column(name = "geregistreerd_op")
    private Instant geregistreerdOp;

    @LapsedAt
    @Column(name = "vervallen_op")
    private Instant vervallenOp;

    @Version
    private long version;

    protected Persoon() {}

    Persoon(PersoonData.Rij rij, Instant geregistreerdOp) {
        this.id = Identifiers.next();
        this.code = rij.code();
        this.naam = new Naam(rij.voorletters(), rij.voornaam(), rij.tussenvoegsel(), rij.achternaam());
        this.weergavenaam = rij.weergavenaam();
        this.andereSchrijfwijzen = rij.andereSchrijfwijzen();
        this.publicaties = rij.publicaties();
        this.bron = rij.bron();
        this.geregistreerdOp = geregistreerdOp;
    }

    Persoon(Naam naam, Instant geregistreerdOp) {
        this.id = Identifiers.next();
        this.naam = naam;
        this.weergavenaam = naam.weergave();
        this.andereSchrijfwijzen = List.of();
        this.geregistreerdOp = geregistreerdOp;
    }

    public UUID id() {
        return id;
    }

    public Naam naam() {
        return naam;
    }

    /** The name as it is shown. */
    public String weergavenaam() {
        return weergavenaam;
    }

    public List<Schrijfwijze> andereSchrijfwijzen() {
        return andereSchrijfwijzen;
    }

    /** Publications about or by the professional in the post, that sources refer to. */
    public List<Publicatie> publicaties() {
        return publicaties == null ? List.of() : publicaties; // told before there were any
    }

    /** Where the name stands; null for who was added by the programme team. */
    public Source bron() {
        return bron;
    }

    public Instant geregistreerdOp() {
        return geregistreerdOp;
    }

    public long version() {
        return version;
    }
}
