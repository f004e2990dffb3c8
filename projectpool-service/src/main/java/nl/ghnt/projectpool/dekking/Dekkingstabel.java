package nl.ghnt.projectpool.dekking;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.ghnt.kit.data.Bookkeeping;
import nl.ghnt.kit.data.LapsedAt;
import nl.ghnt.kit.time.Source;
import org.hibernate.annotations.SQLRestriction;

/** The table of themes and regions of a pool, as a whole. Its version moves with every correction of one entry. */
@Entity
@SQLRestriction("vervallen_op is null")
public class Dekkingstabel {

    @Id
    private String projectenpool;

    private String toelichting;

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

    protected Dekkingstabel() {}

    Dekkingstabel(String projectenpool, String toelichting, Source bron, Instant geregistreerdOp) {
        this.projectenpool = projectenpool;
        this.toelichting = toelichting;
        this.bron = bron;
        this.geregistreerdOp = geregistreerdOp;
    }

    public String projectenpool() {
        return projectenpool;
    }

    /** How to read the table. */
    public String toelichting() {
        return toelichting;
    }

    public Source bron() {
        return bron;
    }

    public long version() {
        return version;
    }
}
