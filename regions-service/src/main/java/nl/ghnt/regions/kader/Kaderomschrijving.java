package nl.ghnt.regions.kader;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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

    @Embedded
    private Kaderinhoud inhoud;

    @JdbcTypeCode(SqlTypes.JSON)
    private Kaderdetails details;

    protected Kaderomschrijving() {}

    Kaderomschrijving(
            Kaderelement element, Kaderinhoud inhoud, Kaderdetails details, Validity geldigheid, Herkomst herkomst) {
        super(herkomst, geldigheid);
        this.element = element;
        this.inhoud = inhoud;
        this.details = details;
    }

    @Override
    protected Kaderomschrijving metGeldigheid(Validity geldigheid, Herkomst herkomst) {
        return new Kaderomschrijving(element, inhoud, details, geldigheid, herkomst);
    }

    Kaderelement element() {
        return element;
    }

    public Kaderinhoud inhoud() {
        return inhoud;
    }

    Kaderdetails details() {
        return details;
    }
}
