package nl.ghnt.projectpool.thema;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.ghnt.kit.data.Bookkeeping;
import nl.ghnt.kit.data.LapsedAt;
import nl.ghnt.kit.time.Source;
import nl.ghnt.projectpool.Zekerheid;
import org.hibernate.annotations.SQLRestriction;

/** A theme of the table of the pools (R310): fifteen with a name, and the rest category Overig (R320). */
@Entity
@SQLRestriction("vervallen_op is null")
public class Thema {

    @Id
    private String code;

    private int volgnummer;

    private String naam;

    private String gedrukt;

    private boolean restcategorie;

    private String doelgroep;

    @Enumerated(EnumType.STRING)
    @Column(name = "doelgroep_zekerheid")
    private Zekerheid doelgroepZekerheid;

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

    protected Thema() {}

    Thema(ThemaData.ThemaRij rij, Instant geregistreerdOp) {
        this.code = rij.code();
        this.volgnummer = rij.volgnummer();
        this.naam = rij.naam();
        this.gedrukt = rij.gedrukt();
        this.restcategorie = rij.isRestcategorie();
        this.doelgroep = rij.doelgroep();
        this.doelgroepZekerheid = rij.doelgroepZekerheid();
        this.bron = rij.bron();
        this.geregistreerdOp = geregistreerdOp;
    }

    public String code() {
        return code;
    }

    /** Place in the printed order, 1 to 16. */
    public int volgnummer() {
        return volgnummer;
    }

    /** Name without the line breaks of the print (R311). */
    public String naam() {
        return naam;
    }

    /** The heading as printed, broken words and all. */
    public String gedrukt() {
        return gedrukt;
    }

    /** Whether this holds what fits no other theme; needs a description of its own. */
    public boolean restcategorie() {
        return restcategorie;
    }

    /** Code of the target group that it is about; null when it is about none. */
    public String doelgroep() {
        return doelgroep;
    }

    public Zekerheid doelgroepZekerheid() {
        return doelgroepZekerheid;
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
