package nl.ghnt.reporting.rapportagenorm;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import nl.ghnt.kit.data.Bookkeeping;
import nl.ghnt.kit.data.LapsedAt;
import nl.ghnt.kit.time.Source;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;

/** A norm for reporting: how often something is made in a year, or which parties agree on it. */
@Entity
@SQLRestriction("vervallen_op is null")
public class Rapportagenorm {

    @Id
    private String code;

    private String tekst;

    @Column(name = "aantal_per_jaar")
    private Integer aantalPerJaar;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> partijen;

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

    protected Rapportagenorm() {}

    Rapportagenorm(RapportagenormData.Rij rij, Instant geregistreerdOp) {
        this.code = rij.code();
        this.tekst = rij.tekst();
        this.aantalPerJaar = rij.aantalPerJaar();
        this.partijen = rij.partijen();
        this.bron = rij.bron();
        this.geregistreerdOp = geregistreerdOp;
    }

    RapportagenormResource.Response toResponse() {
        return new RapportagenormResource.Response(code, tekst, aantalPerJaar, partijen, bron, geregistreerdOp);
    }
}
