package nl.ghnt.regions.gemeente;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.ghnt.kit.data.Bookkeeping;
import nl.ghnt.kit.data.LapsedAt;
import nl.ghnt.kit.input.Spelling;
import nl.ghnt.kit.time.Source;
import nl.ghnt.kit.time.Validity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;

/** A municipality by its CBS code, which stays when the name changes. */
@Entity
@SQLRestriction("vervallen_op is null")
public class Gemeente {

    /** What every official name begins with. */
    private static final String OFFICIEEL = "gemeente ";

    @Id
    private String code;

    private String naam;

    @Column(name = "officiele_naam")
    private String officieleNaam;

    @Column(name = "tooi_uri")
    private String tooiUri;

    @Column(name = "provincie_code")
    private String provincieCode;

    private String provincie;

    @Column(name = "provincie_tooi_uri")
    private String provincieTooiUri;

    @Column(name = "veilig_thuis")
    private String veiligThuis;

    @Column(name = "veilig_thuis_onbekend_reden")
    private String veiligThuisOnbekendReden;

    @Embedded
    @AttributeOverride(name = "document", column = @Column(name = "veilig_thuis_bron_document"))
    @AttributeOverride(name = "plaats", column = @Column(name = "veilig_thuis_bron_plaats"))
    private Source veiligThuisBron;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> opvolgers;

    @Column(name = "opvolgers_onbekend_reden")
    private String opvolgersOnbekendReden;

    private String opmerking;

    @Embedded
    private Validity geldigheid;

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

    protected Gemeente() {}

    Gemeente(GemeenteData.Rij rij, GemeenteData.Bestand bestand, Instant geregistreerdOp) {
        this.code = rij.code();
        this.naam = rij.naam();
        this.officieleNaam = rij.officieleNaam();
        this.tooiUri = rij.tooiUri();
        this.provincieCode = rij.provincieCode();
        this.provincie = rij.provincie();
        this.provincieTooiUri = rij.provincieTooiUri();
        this.veiligThuis = rij.veiligThuis();
        this.veiligThuisOnbekendReden = rij.veiligThuisOnbekendReden();
        this.veiligThuisBron = rij.veiligThuis() == null ? null : bestand.veiligThuisBron();
        this.opvolgers = rij.opvolgers();
        this.opvolgersOnbekendReden = rij.opvolgersOnbekendReden();
        this.opmerking = rij.opmerking();
        this.geldigheid = Validity.between(rij.beginGeldigheid(), rij.eindeGeldigheid());
        this.bron = bestand.bron();
        this.geregistreerdOp = geregistreerdOp;
    }

    /** CBS code, for example {@code GM0363}. */
    public String code() {
        return code;
    }

    public String naam() {
        return naam;
    }

    /** Whether this is its name, its official name, or its name without what stands in brackets, as a key of a spelling. */
    boolean heet(String sleutel) {
        int haakje = naam.indexOf('(');
        return Stream.of(
                        naam,
                        officieleNaam.substring(OFFICIEEL.length()),
                        haakje < 0 ? naam : naam.substring(0, haakje))
                .map(Spelling::key)
                .anyMatch(sleutel::equals);
    }

    public String officieleNaam() {
        return officieleNaam;
    }

    /** Identifier in the thesaurus of government organisations. */
    public String tooiUri() {
        return tooiUri;
    }

    public String provincieCode() {
        return provincieCode;
    }

    public String provincie() {
        return provincie;
    }

    public String provincieTooiUri() {
        return provincieTooiUri;
    }

    /** Veilig Thuis region of 2021 that it lies in; null when not known. */
    public String veiligThuis() {
        return veiligThuis;
    }

    /** Why the Veilig Thuis region is not known; null when it is. */
    public String veiligThuisOnbekendReden() {
        return veiligThuisOnbekendReden;
    }

    public Source veiligThuisBron() {
        return veiligThuisBron;
    }

    /** Codes of the municipalities that it went on in; empty when it goes on itself, null when not known. */
    public List<String> opvolgers() {
        return opvolgers == null ? null : List.copyOf(opvolgers);
    }

    /** Why the successors are not known; null when they are. */
    public String opvolgersOnbekendReden() {
        return opvolgersOnbekendReden;
    }

    public String opmerking() {
        return opmerking;
    }

    public Validity geldigheid() {
        return geldigheid == null ? Validity.between(null, null) : geldigheid; // open on both sides is stored as nulls
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
