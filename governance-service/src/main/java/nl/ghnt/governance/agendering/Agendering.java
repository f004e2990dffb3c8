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
import nl.ghnt.governance.Fout;
import nl.ghnt.governance.bijeenkomst.Agendapunt;
import nl.ghnt.governance.bijeenkomst.Bijeenkomst;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.events.ReceivedEvent;
import nl.ghnt.kit.state.StateTable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is on its way to a meeting: a report to a decision of the stuurgroep (R38), or a project of the pool to a stage at an
 * informatiedag (R322). What can be done to it stands in {@link #LEVEN}. A report that was given back and is offered again is on
 * its way anew, and so is a project that is put forward once more.
 */
@Entity
public class Agendering {

    /** How far it has come. */
    @Schema(name = "AgenderingStatus")
    public enum Status {
        WACHTEND,
        GEPLAATST,
        BESLOTEN,
        GEHOUDEN,
        INGETROKKEN
    }

    /** What can be done to it. */
    enum Handeling {
        PLAATSEN,
        AFGELASTEN,
        BESLUITEN,
        HOUDEN,
        INTREKKEN
    }

    /** What can be done when. */
    static final StateTable<Status, Handeling> LEVEN = StateTable.of(Status.class, Handeling.class)
            .with(Status.WACHTEND, Handeling.PLAATSEN, Status.GEPLAATST)
            .with(Status.WACHTEND, Handeling.INTREKKEN, Status.INGETROKKEN)
            .with(Status.GEPLAATST, Handeling.AFGELASTEN, Status.WACHTEND)
            .with(Status.GEPLAATST, Handeling.BESLUITEN, Status.BESLOTEN)
            .with(Status.GEPLAATST, Handeling.HOUDEN, Status.GEHOUDEN)
            .with(Status.GEPLAATST, Handeling.INTREKKEN, Status.INGETROKKEN);

    /** What is to be on an agenda, and of which meetings: of a body, of a kind, or both. */
    @Embeddable
    public record Inhoud(
            @Schema(description = "Code van het gremium dat moet besluiten; null als elk gremium kan", nullable = true)
            String gremium,

            @Column(name = "bijeenkomst_soort")
            @Enumerated(EnumType.STRING)
            @Schema(description = "Soort bijeenkomst; null als elke soort kan", nullable = true)
            Bijeenkomst.Soort bijeenkomstSoort,

            @Column(name = "onderwerp_soort") @Enumerated(EnumType.STRING) @Schema(description = "Waar het over gaat")
            Agendapunt.OnderwerpSoort onderwerpSoort,

            @Schema(description = "Identificatie van de voortgangsrapportage of het project")
            UUID onderwerp,

            @Schema(
                    description =
                            "Nummer van de voortgangsrapportage; null als die er nog geen heeft, of bij een project",
                    nullable = true)
            Integer nummer,

            @Schema(description = "Titel") String titel,

            @Schema(description = "Code van de periode; null bij een project", examples = "2021-H2", nullable = true)
            String periode) {

        private String agendatekst() {
            return (isTeBesluiten() ? "Vaststellen: " : "Presentatie: ") + titel;
        }

        private boolean isTeBesluiten() {
            return onderwerpSoort == Agendapunt.OnderwerpSoort.VOORTGANGSRAPPORTAGE;
        }
    }

    /** How far it has come: where it stands while it is on an agenda, and what was decided. */
    @Embeddable
    public record Verloop(
            @Enumerated(EnumType.STRING)
            @Schema(
                    description = "WACHTEND tot er een bijeenkomst is, GEPLAATST op een agenda, en dan BESLOTEN, of"
                            + " GEHOUDEN als het er alleen te zien was; INGETROKKEN als het er toch niet op komt")
            Status status,

            @Schema(
                    description = "Identificatie van de bijeenkomst; null als het op geen agenda staat",
                    nullable = true)
            UUID bijeenkomst,

            @Schema(
                    description = "Identificatie van het agendapunt; null als het op geen agenda staat",
                    nullable = true)
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

    /** @param event what put it on its way */
    Agendering(Inhoud inhoud, ReceivedEvent<?> event, Instant now) {
        this.id = Identifiers.next();
        this.inhoud = inhoud;
        this.verloop = new Verloop(Status.WACHTEND, null, null, null);
        this.gebeurtenis = event.id();
        this.aangebodenOp = event.time();
        this.geregistreerdOp = now;
        this.gewijzigdOp = now;
    }

    /** What it puts on the agenda. */
    Agendapunt.Inhoud opgave() {
        return new Agendapunt.Inhoud(inhoud.agendatekst(), false, inhoud.onderwerpSoort(), inhoud.onderwerp());
    }

    /** It stands on an agenda. */
    void plaats(UUID bijeenkomst, UUID agendapunt, Instant now) {
        become(Handeling.PLAATSEN, bijeenkomst, agendapunt, null, now);
    }

    /** The meeting was cancelled: it waits for another. */
    void wachtOpnieuw(Instant now) {
        become(Handeling.AFGELASTEN, null, null, null, now);
    }

    /** The stuurgroep decided. */
    void besluit(Besluituitkomst uitkomst, Instant now) {
        become(Handeling.BESLUITEN, verloop.bijeenkomst(), verloop.agendapunt(), uitkomst, now);
    }

    /** The meeting at which it was to be shown was held. */
    void houd(Instant now) {
        become(Handeling.HOUDEN, verloop.bijeenkomst(), verloop.agendapunt(), null, now);
    }

    /** It is not to be on an agenda any more. */
    void trekIn(Instant now) {
        become(Handeling.INTREKKEN, null, null, null, now);
    }

    /** Whether it is still to be dealt with. */
    boolean loopt() {
        return !LEVEN.possibleIn(verloop.status()).isEmpty();
    }

    /** Whether it ends by a decision; otherwise it ends with the meeting. */
    boolean isTeBesluiten() {
        return inhoud.isTeBesluiten();
    }

    private void become(Handeling handeling, UUID bijeenkomst, UUID agendapunt, Besluituitkomst uitkomst, Instant now) {
        Status next = LEVEN.after(verloop.status(), handeling, Fout.AGENDERING_STAP);
        this.verloop = new Verloop(next, bijeenkomst, agendapunt, uitkomst);
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

    /** Moment at which it was offered or put forward. */
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
