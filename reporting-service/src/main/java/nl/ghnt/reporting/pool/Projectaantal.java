package nl.ghnt.reporting.pool;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Number of financed projects as the project pool last told it; not to be derived from the coverage (R308). */
@Entity
@Table(name = "pool_projectaantal")
public class Projectaantal {

    /** How the number came to be. */
    @Schema(name = "ProjectaantalSoort")
    public enum Soort {
        /** As a source prints it. */
        GEPUBLICEERD,
        /** Counted from the registered projects. */
        GETELD
    }

    @Id
    private String sleutel;

    private int aantal;

    @Enumerated(EnumType.STRING)
    private Soort soort;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> rondes;

    @Embedded
    private Source bron;

    private long volgnummer;

    @Column(name = "verteld_op")
    private Instant verteldOp;

    protected Projectaantal() {}

    Projectaantal(String sleutel) {
        this.sleutel = sleutel;
    }

    /** Takes over what was told, unless something newer was told before. */
    void neemOver(ProjectaantalVastgesteld.Gegevens gegevens, long volgnummer, Instant verteldOp) {
        if (volgnummer < this.volgnummer) {
            return;
        }
        this.aantal = gegevens.aantal();
        this.soort = gegevens.soort();
        this.rondes = gegevens.rondes() == null ? List.of() : List.copyOf(gegevens.rondes());
        this.bron = gegevens.bron();
        this.volgnummer = volgnummer;
        this.verteldOp = verteldOp;
    }

    public int aantal() {
        return aantal;
    }

    public Soort soort() {
        return soort;
    }

    /** Codes of the rounds that are counted together. */
    public List<String> rondes() {
        return rondes;
    }

    /** Where the number comes from: a document, or the pool's own count. */
    public Source bronOfPool() {
        return bron == null ? new Source("Projectenpool", "geteld in de registratie") : bron;
    }

    public Instant verteldOp() {
        return verteldOp;
    }
}
