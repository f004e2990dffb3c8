package nl.ghnt.reporting.infographic;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A snapshot as it was stored; the database refuses to change or remove it. */
@Entity
@Immutable
@Table(name = "momentopname")
class BewaardeMomentopname {

    @Id
    private UUID id;

    private UUID rapportage;
    private String inhoud;
    private String sha256;

    @Column(name = "vastgelegd_op")
    private Instant vastgelegdOp;

    protected BewaardeMomentopname() {}

    BewaardeMomentopname(UUID id, UUID rapportage, String inhoud, Instant vastgelegdOp) {
        this.id = id;
        this.rapportage = rapportage;
        this.inhoud = inhoud;
        this.sha256 = Controlesom.van(inhoud.getBytes(StandardCharsets.UTF_8));
        this.vastgelegdOp = vastgelegdOp;
    }

    /** The snapshot as JSON, as it was written. */
    String inhoud() {
        return inhoud;
    }

    Instant vastgelegdOp() {
        return vastgelegdOp;
    }
}
