package nl.ghnt.governance.persoon;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A professional, by name only (R32-R36): initials or first name are there when a source gives them (R33). */
@Entity
public class Persoon {

    @Id
    private UUID id;

    private String code;
    private String voorletters;
    private String voornaam;
    private String tussenvoegsel;
    private String achternaam;
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
        this.voorletters = rij.voorletters();
        this.voornaam = rij.voornaam();
        this.tussenvoegsel = rij.tussenvoegsel();
        this.achternaam = rij.achternaam();
        this.weergavenaam = rij.weergavenaam();
        this.andereSchrijfwijzen = rij.andereSchrijfwijzen();
        this.publicaties = rij.publicaties();
        this.bron = rij.bron();
        this.geregistreerdOp = geregistreerdOp;
    }

    Persoon(Naam naam, Instant geregistreerdOp) {
        this.id = Identifiers.next();
        this.voorletters = naam.voorletters();
        this.voornaam = naam.voornaam();
        this.tussenvoegsel = naam.tussenvoegsel();
        this.achternaam = naam.achternaam();
        this.weergavenaam = naam.weergave();
        this.andereSchrijfwijzen = List.of();
        this.geregistreerdOp = geregistreerdOp;
    }

    /**
     * The parts of a name; all but the last name may be null.
     *
     * @param voorletters initials, for example {@code M.T.}
     * @param voornaam first name
     * @param tussenvoegsel prefix of the last name
     * @param achternaam last name
     */
    record Naam(String voorletters, String voornaam, String tussenvoegsel, String achternaam) {

        /** The name as it is shown: the first name goes before the initials. */
        String weergave() {
            return Stream.of(voornaam == null ? voorletters : voornaam, tussenvoegsel, achternaam)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" "));
        }
    }

    public UUID id() {
        return id;
    }

    /** Name of the person in the programme data; null for who was added later. */
    public String code() {
        return code;
    }

    public String voorletters() {
        return voorletters;
    }

    public String voornaam() {
        return voornaam;
    }

    public String tussenvoegsel() {
        return tussenvoegsel;
    }

    public String achternaam() {
        return achternaam;
    }

    public String weergavenaam() {
        return weergavenaam;
    }

    public List<Schrijfwijze> andereSchrijfwijzen() {
        return andereSchrijfwijzen;
    }

    /** Where the name stands; null for who was added by the programme team. */
    /** Publications about or by the professional in the post, that sources refer to. */
    public List<Publicatie> publicaties() {
        return publicaties == null ? List.of() : publicaties; // told before there were any
    }

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
