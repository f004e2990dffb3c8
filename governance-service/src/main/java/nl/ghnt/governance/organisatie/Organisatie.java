package nl.ghnt.governance.organisatie;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.ghnt.kit.data.Bookkeeping;
import nl.ghnt.kit.data.LapsedAt;
import nl.ghnt.kit.time.Source;

/** An organisation, or a part of one (R117, R120): ministry, association, municipality, partner, directorate. */
@Entity
public class Organisatie {

    @Id
    private String code;

    private String naam;
    private String afkorting;
    private String soort;

    @Column(name = "onderdeel_van")
    private String onderdeelVan;

    private String gemeente;

    @Column(name = "tooi_uri")
    private String tooiUri;

    private String oin;
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

    protected Organisatie() {}

    Organisatie(OrganisatieData.Rij rij, Instant geregistreerdOp) {
        this.code = rij.code();
        this.naam = rij.naam();
        this.afkorting = rij.afkorting();
        this.soort = rij.soort();
        this.onderdeelVan = rij.onderdeelVan();
        this.gemeente = rij.gemeente();
        this.tooiUri = rij.tooiUri();
        this.oin = rij.oin();
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

    public String afkorting() {
        return afkorting;
    }

    /** Kind of organisation; data, not a fixed list. */
    public String soort() {
        return soort;
    }

    /** Code of the organisation that this is a part of; null when it stands by itself or the sources do not say. */
    public String onderdeelVan() {
        return onderdeelVan;
    }

    /** CBS code of the municipality; null for other organisations. */
    public String gemeente() {
        return gemeente;
    }

    public String tooiUri() {
        return tooiUri;
    }

    /** Organisatie-identificatienummer; null when the sources do not give it. */
    public String oin() {
        return oin;
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
