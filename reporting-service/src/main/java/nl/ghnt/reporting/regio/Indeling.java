package nl.ghnt.reporting.regio;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import nl.ghnt.kit.time.Validity;
import org.hibernate.annotations.Immutable;

/** A way to divide the country as the register last told it, with the number of regions that was announced (C1). */
@Entity
@Immutable
class Indeling {

    /** The kind of partition whose regions report. */
    static final String GHNT = "GHNT";

    @Id
    private String code;

    private String soort;

    @Column(name = "aangekondigd_aantal")
    private Integer aangekondigdAantal;

    @Embedded
    private Validity geldigheid;

    protected Indeling() {}

    String code() {
        return code;
    }

    /** Null when no source gives a number. */
    Integer aangekondigdAantal() {
        return aangekondigdAantal;
    }
}
