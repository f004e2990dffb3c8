package nl.ghnt.reporting.pool;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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

    @Embedded
    private ProjectaantalVastgesteld.Gegevens gegevens;

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
        this.gegevens = gegevens;
        this.volgnummer = volgnummer;
        this.verteldOp = verteldOp;
    }

    public int aantal() {
        return gegevens.aantal();
    }

    ProjectaantalVastgesteld.Gegevens gegevens() {
        return gegevens;
    }

    /** Where the number comes from: a document, or the pool's own count. */
    public Source bronOfPool() {
        Source bron = gegevens.bron();
        return bron == null ? new Source("Projectenpool", "geteld in de registratie") : bron;
    }

    public Instant verteldOp() {
        return verteldOp;
    }
}
