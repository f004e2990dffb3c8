package nl.ghnt.regions.kader;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.feit.Feit;
import nl.ghnt.regions.feit.Herkomst;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What is said of an element of the frame in a period. */
@Entity
public class Kaderomschrijving extends Feit<Kaderomschrijving> {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "element")
    private Kaderelement element;

    private int volgnummer;
    private String naam;
    private String tekst;
    private Integer actielijn;
    private String bovenliggend;

    @Enumerated(EnumType.STRING)
    private Reikwijdte reikwijdte;

    @JdbcTypeCode(SqlTypes.JSON)
    private Kaderinhoud.Details details;

    protected Kaderomschrijving() {}

    Kaderomschrijving(Kaderelement element, Kaderinhoud inhoud, Validity geldigheid, Herkomst herkomst) {
        super(herkomst, geldigheid);
        this.element = element;
        this.volgnummer = inhoud.volgnummer();
        this.naam = inhoud.naam();
        this.tekst = inhoud.tekst();
        this.actielijn = inhoud.actielijn();
        this.bovenliggend = inhoud.bovenliggend();
        this.reikwijdte = inhoud.reikwijdte();
        this.details = inhoud.details();
    }

    @Override
    protected Kaderomschrijving metGeldigheid(Validity geldigheid, Herkomst herkomst) {
        return new Kaderomschrijving(element, inhoud(), geldigheid, herkomst);
    }

    Kaderelement element() {
        return element;
    }

    public Kaderinhoud inhoud() {
        return new Kaderinhoud(volgnummer, naam, tekst, actielijn, bovenliggend, reikwijdte, details);
    }
}
