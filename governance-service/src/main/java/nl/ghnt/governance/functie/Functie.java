package nl.ghnt.governance.functie;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.ghnt.kit.data.Bookkeeping;
import nl.ghnt.kit.data.LapsedAt;
import nl.ghnt.kit.time.Source;

/** A post or role, apart from who holds it (R17, R35, R48): it exists while nobody does. */
@Entity
public class Functie {

    @Id
    private String code;

    private String naam;
    private String soort;
    private String organisatie;

    @Column(name = "organisatie_onbekend_reden")
    private String organisatieOnbekendReden;

    @Column(name = "organisatie_zekerheid")
    private String organisatieZekerheid;

    private String gremium;

    @Column(name = "aantal_plaatsen")
    private Integer aantalPlaatsen;

    private String opmerking;

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

    protected Functie() {}

    Functie(FunctieData.Rij rij, Instant geregistreerdOp) {
        this.code = rij.code();
        this.naam = rij.naam();
        this.soort = rij.soort();
        this.organisatie = rij.organisatie();
        this.organisatieOnbekendReden = rij.organisatieOnbekendReden();
        this.organisatieZekerheid = rij.organisatieZekerheid();
        this.gremium = rij.gremium();
        this.aantalPlaatsen = rij.aantalPlaatsen();
        this.opmerking = rij.opmerking();
        this.bron = rij.bron();
        this.geregistreerdOp = geregistreerdOp;
    }

    public String code() {
        return code;
    }

    public String naam() {
        return naam;
    }

    /** Kind of post; data, not a fixed list. */
    public String soort() {
        return soort;
    }

    /** Code of the organisation that has the post; null when it is a role elsewhere or no source says. */
    public String organisatie() {
        return organisatie;
    }

    public String organisatieOnbekendReden() {
        return organisatieOnbekendReden;
    }

    /** ZEKER, or AFGELEID when the organisation follows from the sources without standing there. */
    public String organisatieZekerheid() {
        return organisatieZekerheid;
    }

    /** Code of the body that the role is in; null when it is in none. */
    public String gremium() {
        return gremium;
    }

    /** How many may hold it at once; null when no source says. */
    public Integer aantalPlaatsen() {
        return aantalPlaatsen;
    }

    public String opmerking() {
        return opmerking;
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
