package nl.ghnt.governance.agendering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.ghnt.governance.bijeenkomst.Agendapunt;
import nl.ghnt.governance.gremium.Gremium;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.events.ReceivedEvent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A report on its way to a decision of the stuurgroep (R38): waiting, on an agenda, or decided. A report that was given
 * back and is offered again is on its way anew.
 */
@Entity
public class Agendering {

    /** How far it has come. */
    @Schema(name = "AgenderingStatus")
    public enum Status {
        WACHTEND,
        GEPLAATST,
        BESLOTEN
    }

    /** What is to be decided on, by which body. */
    @Embeddable
    public record Inhoud(
            @Schema(description = "Code van het gremium dat moet besluiten")
            String gremium,

            @Column(name = "onderwerp_soort") @Enumerated(EnumType.STRING) @Schema(description = "Waar het over gaat")
            Agendapunt.OnderwerpSoort onderwerpSoort,

            @Schema(description = "Identificatie van de voortgangsrapportage")
            UUID onderwerp,

            @Schema(description = "Nummer van de voortgangsrapportage; null als die er nog geen heeft", nullable = true)
            Integer nummer,

            @Schema(description = "Titel") String titel,

            @Schema(description = "Code van de periode", examples = "2021-H2", nullable = true)
            String periode) {}

    /** How far it has come: where it stands while it is on an agenda, and what was decided. */
    @Embeddable
    public record Verloop(
            @Enumerated(EnumType.STRING)
            @Schema(description = "WACHTEND tot er een bijeenkomst is, GEPLAATST op een agenda, of BESLOTEN")
            Status status,

            @Schema(description = "Identificatie van de bijeenkomst; null zolang het wacht", nullable = true)
            UUID bijeenkomst,

            @Schema(description = "Identificatie van het agendapunt; null zolang het wacht", nullable = true)
            UUID agendapunt,

            @Enumerated(EnumType.STRING) @Schema(description = "Wat er besloten is; null tot dan", nullable = true)
            Besluituitkomst uitkomst) {}

    @Id
    private UUID id;

    @Embedded
    private Inhoud inhoud;

    @Embedded
    private Verloop verloop;

    private UUID gebeurtenis;

    @Column(name = "aangeboden_op")
    private Instant aangebodenOp;

    @Column(name = "geregistreerd_op")
    private Instant geregistreerdOp;

    @Column(name = "gewijzigd_op")
    private Instant gewijzigdOp;

    @Version
    private long version;

    protected Agendering() {}

    Agendering(ReceivedEvent<RapportageAangeboden> event, Instant now) {
        this.id = Identifiers.next();
        this.inhoud = new Inhoud(
                Gremium.STUURGROEP,
                Agendapunt.OnderwerpSoort.VOORTGANGSRAPPORTAGE,
                event.data().voortgangsrapportage(),
                event.data().nummer(),
                event.data().titel(),
                event.data().periode());
        this.verloop = new Verloop(Status.WACHTEND, null, null, null);
        this.gebeurtenis = event.id();
        this.aangebodenOp = event.time();
        this.geregistreerdOp = now;
        this.gewijzigdOp = now;
    }

    /** What it puts on the agenda. */
    Agendapunt.Inhoud opgave() {
        return new Agendapunt.Inhoud(
                "Vaststellen: " + inhoud.titel(), false, inhoud.onderwerpSoort(), inhoud.onderwerp());
    }

    /** It stands on an agenda. */
    void plaats(Agendapunt punt, Instant now) {
        become(new Verloop(Status.GEPLAATST, punt.bijeenkomst().id(), punt.id(), null), now);
    }

    /** The meeting was cancelled: it waits for another. */
    void wachtOpnieuw(Instant now) {
        become(new Verloop(Status.WACHTEND, null, null, null), now);
    }

    /** The stuurgroep decided. */
    void besluit(Besluituitkomst uitkomst, Instant now) {
        become(new Verloop(Status.BESLOTEN, verloop.bijeenkomst(), verloop.agendapunt(), uitkomst), now);
    }

    /** Whether a decision is still to come. */
    boolean loopt() {
        return verloop.status() != Status.BESLOTEN;
    }

    private void become(Verloop next, Instant now) {
        this.verloop = next;
        this.gewijzigdOp = now;
    }

    public UUID id() {
        return id;
    }

    public Inhoud inhoud() {
        return inhoud;
    }

    public Verloop verloop() {
        return verloop;
    }

    /** Moment at which it was offered. */
    public Instant aangebodenOp() {
        return aangebodenOp;
    }

    public Instant gewijzigdOp() {
        return gewijzigdOp;
    }

    public long version() {
        return version;
    }
}
