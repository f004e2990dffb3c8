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

    @Id
    private UUID id;

    @Embedded
    private Inhoud inhoud;

    @Enumerated(EnumType.STRING)
    private Status status;

    private UUID bijeenkomst;
    private UUID agendapunt;

    @Enumerated(EnumType.STRING)
    private Besluituitkomst uitkomst;

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
        this.status = Status.WACHTEND;
        this.gebeurtenis = event.id();
        this.aangebodenOp = event.time();
        this.geregistreerdOp = now;
        this.gewijzigdOp = now;
    }

    /** What it puts on the agenda. */
    Agendapunt.Opgave opgave() {
        return Agendapunt.Opgave.vaststelling(inhoud.titel(), inhoud.onderwerp());
    }

    /** It stands on an agenda. */
    void plaats(Agendapunt punt, Instant now) {
        this.bijeenkomst = punt.bijeenkomst().id();
        this.agendapunt = punt.id();
        become(Status.GEPLAATST, now);
    }

    /** The meeting was cancelled: it waits for another. */
    void wachtOpnieuw(Instant now) {
        this.bijeenkomst = null;
        this.agendapunt = null;
        become(Status.WACHTEND, now);
    }

    /** The stuurgroep decided. */
    void besluit(Besluituitkomst uitkomst, Instant now) {
        this.uitkomst = uitkomst;
        become(Status.BESLOTEN, now);
    }

    /** Whether a decision is still to come. */
    boolean loopt() {
        return status != Status.BESLOTEN;
    }

    private void become(Status next, Instant now) {
        this.status = next;
        this.gewijzigdOp = now;
    }

    public UUID id() {
        return id;
    }

    public Inhoud inhoud() {
        return inhoud;
    }

    public Status status() {
        return status;
    }

    /** The meeting whose agenda it stands on; null while it waits. */
    public UUID bijeenkomst() {
        return bijeenkomst;
    }

    /** The agenda item; null while it waits. */
    public UUID agendapunt() {
        return agendapunt;
    }

    /** What was decided; null until then. */
    public Besluituitkomst uitkomst() {
        return uitkomst;
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
