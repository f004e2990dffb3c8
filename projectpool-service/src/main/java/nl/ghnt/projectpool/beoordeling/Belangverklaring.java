package nl.ghnt.projectpool.beoordeling;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.ghnt.projectpool.Vastlegging;

/** Which interest an assessor has in an application, by the assessor or on behalf of the assessor; the last one counts. */
@Entity
public class Belangverklaring extends Vastlegging {

    private UUID aanvraag;
    private UUID beoordelaar;

    @Enumerated(EnumType.STRING)
    private Belang belang;

    private String toelichting;
    private boolean zelf;

    protected Belangverklaring() {}

    /** @param zelf whether the assessor says so, and not the programme team */
    Belangverklaring(UUID beoordelaar, BeoordelaarApi.Verklaren verklaring, boolean zelf, Instant nu) {
        super(nu);
        this.aanvraag = verklaring.aanvraag();
        this.beoordelaar = beoordelaar;
        this.belang = verklaring.belang();
        this.toelichting = verklaring.toelichting();
        this.zelf = zelf;
    }

    /** Whether it says this already. */
    boolean zegt(BeoordelaarApi.Verklaren verklaring) {
        return belang == verklaring.belang() && Objects.equals(toelichting, verklaring.toelichting());
    }

    UUID aanvraag() {
        return aanvraag;
    }

    UUID beoordelaar() {
        return beoordelaar;
    }

    Belang belang() {
        return belang;
    }

    /** Which; null when there is none. */
    String toelichting() {
        return toelichting;
    }

    /** Whether the assessor said so, and not the programme team. */
    boolean zelf() {
        return zelf;
    }
}
