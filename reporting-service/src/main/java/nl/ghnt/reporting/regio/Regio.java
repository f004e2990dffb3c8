package nl.ghnt.reporting.regio;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import nl.ghnt.kit.time.Validity;
import org.hibernate.annotations.Immutable;

/** A region as the register last told it; the register, not this service, decides what it is. */
@Entity
@Immutable
public class Regio {

    @Id
    private String code;

    private String naam;
    private String indeling;

    @Embedded
    private Validity geldigheid;

    protected Regio() {}

    /** Stable slug, for example {@code noord-en-midden-limburg} (R324). */
    public String code() {
        return code;
    }

    public String naam() {
        return naam;
    }

    public Validity geldigheid() {
        return geldigheid;
    }
}
