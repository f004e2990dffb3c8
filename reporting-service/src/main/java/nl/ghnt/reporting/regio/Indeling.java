package nl.ghnt.reporting.regio;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.function.Function;
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

    /** Null when no source gives a number. */
    @Column(name = "aangekondigd_aantal")
    private Integer aangekondigdAantal;

    @Embedded
    private Validity geldigheid;

    protected Indeling() {}

    /** What is known of it, with those of its regions that were valid on a day. */
    Regiostand stand(Function<String, List<Regio>> regios) {
        return new Regiostand(code, aangekondigdAantal, regios.apply(code));
    }
}
