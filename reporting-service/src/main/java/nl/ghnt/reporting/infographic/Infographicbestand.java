package nl.ghnt.reporting.infographic;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An infographic as it was published, byte for byte. The database refuses to change or remove it. */
@Entity
@Immutable
public class Infographicbestand {

    /** Which report, in which form. */
    @Embeddable
    record Sleutel(
            @Column(name = "rapportage") UUID rapportage,

            @Enumerated(EnumType.STRING) @Column(name = "formaat")
            Formaat formaat)
            implements Serializable {}

    @EmbeddedId
    private Sleutel sleutel;

    private byte[] inhoud;
    private String sha256;

    @Column(name = "bevroren_op")
    private Instant bevrorenOp;

    protected Infographicbestand() {}

    Infographicbestand(UUID rapportage, Formaat formaat, byte[] inhoud, Instant bevrorenOp) {
        this.sleutel = new Sleutel(rapportage, formaat);
        this.inhoud = inhoud.clone();
        this.sha256 = Controlesom.van(inhoud);
        this.bevrorenOp = bevrorenOp;
    }

    public byte[] inhoud() {
        return inhoud.clone();
    }

    /** SHA-256 of the content, in hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    public Instant bevrorenOp() {
        return bevrorenOp;
    }
}
