package nl.ghnt.governance.leervorm;

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

/** What a meeting of the learning circles is for (R105). */
@Entity
@SQLRestriction("vervallen_op is null")
public class Leerdoel {

    @Id
    private String code;

    private int volgnummer;
    private String naam;

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

    protected Leerdoel() {}

    Leerdoel(LeervormData.DoelRij rij, Instant geregistreerdOp) {
        this.code = rij.code();
        this.volgnummer = rij.volgnummer();
        this.naam = rij.naam();
        this.bron = rij.bron();
        this.geregistreerdOp = geregistreerdOp;
    }

    LeervormApi.Doel toResponse() {
        return new LeervormApi.Doel(code, volgnummer, naam, bron, geregistreerdOp);
    }
}
