package nl.ghnt.governance.bijeenkomst;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ghnt.governance.Fout;
import nl.ghnt.governance.persoon.Persoon;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.concurrency.Versioned;
import nl.ghnt.kit.data.Bookkeeping;
import nl.ghnt.kit.data.LapsedAt;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;

/** A meeting with its agenda (R54, R60-R64, R73, R105): planned ahead, then held or cancelled. */
@Entity
@SQLRestriction("vervallen_op is null")
public class Bijeenkomst implements Versioned {

    /** What kind of meeting it is; norms count each kind by itself. */
    @Schema(name = "BijeenkomstSoort")
    public enum Soort {
        VERGADERING,
        LEERKRINGRONDE,
        LANDELIJKE_BIJEENKOMST,
        DIALOOGSESSIE,
        INFORMATIEDAG,
        RONDETAFELGESPREK
    }

    /** How far it has come. A tentative meeting takes place when there is enough interest (R106). */
    @Schema(name = "BijeenkomstStatus")
    public enum Status {
        VOORLOPIG,
        GEPLAND,
        BEVESTIGD,
        GEHOUDEN,
        AFGELAST;

        private static final Set<Status> OPEN = EnumSet.of(VOORLOPIG, GEPLAND, BEVESTIGD);

        /** Whether the meeting is still to come. */
        public boolean isOpen() {
            return OPEN.contains(this);
        }

        /** Whether the meeting will take place as things stand. */
        public boolean isZeker() {
            return this == GEPLAND || this == BEVESTIGD;
        }
    }

    @Id
    private UUID id;

    private String code;
    private String gremium;

    @Enumerated(EnumType.STRING)
    private Soort soort;

    private Integer ronde;
    private String titel;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Embedded
    private Wanneer wanneer;

    @Embedded
    private Vorm vorm;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "begeleider")
    private Persoon begeleider;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> leerdoelen;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Reflectie> reflecties;

    @Column(name = "agenda_onbekend_reden")
    private String agendaOnbekendReden;

    private String toelichting;
    private String samenvatting;

    @Column(name = "afgelast_reden")
    private String afgelastReden;

    @Embedded
    private Source bron;

    @OneToMany(mappedBy = "bijeenkomst", cascade = CascadeType.PERSIST)
    @OrderBy("volgnummer")
    private List<Agendapunt> agenda = new ArrayList<>();

    @Formula("(select count(*) from agendapunt a where a.bijeenkomst = id and a.vervallen_op is null)")
    private int aantalAgendapunten;

    @Formula("(select count(*) from agendapunt a where a.bijeenkomst = id and a.gepubliceerd_op is not null"
            + " and a.vervallen_op is null)")
    private int aantalOpenbareAgendapunten;

    @Bookkeeping(Bookkeeping.Use.KEPT)
    @Column(name = "geregistreerd_op")
    private Instant geregistreerdOp;

    @Bookkeeping
    @Column(name = "gewijzigd_op")
    private Instant gewijzigdOp;

    @Bookkeeping
    @Embedded
    private Openbaarheid openbaarheid;

    @LapsedAt
    @Column(name = "vervallen_op")
    private Instant vervallenOp;

    /** Counts what people changed of it. */
    private long inhoudsversie;

    @Version
    private long version;

    protected Bijeenkomst() {}

    Bijeenkomst(BijeenkomstData.Rij rij, Persoon begeleider, Instant now) {
        this.id = Identifiers.next();
        this.code = rij.code();
        this.gremium = rij.gremium();
        this.soort = rij.soort();
        this.ronde = rij.ronde();
        this.titel = rij.titel();
        this.status = rij.stand();
        this.wanneer = Wanneer.volgens(rij);
        this.vorm = Vorm.volgens(rij);
        this.begeleider = begeleider;
        this.leerdoelen = rij.leerdoelen();
        this.reflecties = rij.reflecties();
        this.agendaOnbekendReden = rij.agenda() == null ? "De bron noemt geen agenda." : null;
        this.toelichting = rij.toelichting();
        this.bron = rij.bron();
        this.geregistreerdOp = now;
        this.gewijzigdOp = now;
        this.openbaarheid = Openbaarheid.BESLOTEN.gepubliceerd(status, now); // its source published it
        if (rij.agenda() != null) {
            rij.agenda().forEach(punt -> agenda.add(new Agendapunt(this, punt, now)));
        }
    }

    Bijeenkomst(Opgave opgave, Instant now) {
        this.id = Identifiers.next();
        this.gremium = opgave.gremium();
        this.soort = opgave.soort();
        this.titel = opgave.titel();
        this.status = opgave.voorlopig() ? Status.VOORLOPIG : Status.GEPLAND;
        this.wanneer = Wanneer.gepland(opgave.geplandeDatum());
        this.vorm = Vorm.van(opgave.duurMinuten());
        this.toelichting = opgave.toelichting();
        this.geregistreerdOp = now;
        this.gewijzigdOp = now;
        this.openbaarheid = Openbaarheid.BESLOTEN;
    }

    /**
     * A meeting to plan.
     *
     * @param gremium code of the body that meets; null for a national meeting
     * @param voorlopig whether it takes place only with enough interest (R106)
     * @param duurMinuten how long it takes; null when not known yet
     */
    record Opgave(
            String gremium,
            Soort soort,
            String titel,
            LocalDate geplandeDatum,
            boolean voorlopig,
            Integer duurMinuten,
            String toelichting) {}

    /** Somebody puts an item at the end of the agenda, as long as the meeting is to come. */
    Agendapunt voegToe(Agendapunt.Opgave opgave, Instant now) {
        inhoudsversie++;
        return agendeer(opgave, now);
    }

    /** The same, done by itself when a report is offered: whoever has the meeting in hand need not see it first. */
    public Agendapunt agendeer(Agendapunt.Opgave opgave, Instant now) {
        requireOpen("De agenda staat vast");
        Agendapunt punt = new Agendapunt(this, agenda.size() + 1, opgave, now);
        agenda.add(punt);
        gewijzigdOp = now;
        return punt;
    }

    /** A tentative or planned meeting will take place. */
    void bevestig(Instant now) {
        requireOpen("Bevestigen kan niet meer");
        if (status == Status.BEVESTIGD) {
            throw refused("De bijeenkomst is al bevestigd.");
        }
        become(Status.BEVESTIGD, now);
    }

    /** It took place on {@code dag}, which may be another day than the planned one. */
    void houd(LocalDate dag, String samenvatting, Instant now) {
        if (!status.isZeker()) {
            throw refused("Alleen een geplande of bevestigde bijeenkomst kan gehouden zijn.");
        }
        this.wanneer = wanneer.gehouden(dag);
        this.samenvatting = samenvatting;
        become(Status.GEHOUDEN, now);
    }

    /** It will not take place. */
    void gelastAf(String reden, Instant now) {
        requireOpen("Afgelasten kan niet meer");
        this.afgelastReden = reden;
        become(Status.AFGELAST, now);
    }

    /** Everybody may read all that it says now; what is typed afterwards is closed until it is published again. */
    void publiceer(Instant now) {
        agenda.forEach(punt -> punt.publiceer(now));
        this.openbaarheid = openbaarheid.gepubliceerd(status, now);
        this.gewijzigdOp = now;
        this.inhoudsversie++;
    }

    private void become(Status next, Instant now) {
        this.status = next;
        this.openbaarheid = openbaarheid.naWijziging(now);
        this.gewijzigdOp = now;
        this.inhoudsversie++;
    }

    private void requireOpen(String consequence) {
        if (!status.isOpen()) {
            throw refused(
                    consequence + ": de bijeenkomst is " + (status == Status.GEHOUDEN ? "gehouden." : "afgelast."));
        }
    }

    private RuntimeException refused(String detail) {
        return Fout.STATUS_STAAT_NIET_TOE.because(detail).with("bijeenkomstStatus", status.name());
    }

    public UUID id() {
        return id;
    }

    /** Name of the meeting in the programme data; null for a meeting that was planned here. */
    public String code() {
        return code;
    }

    /** Code of the body that meets; null for a national meeting. */
    public String gremium() {
        return gremium;
    }

    public Soort soort() {
        return soort;
    }

    /** Number of the round of the learning circles; null for other meetings. */
    public Integer ronde() {
        return ronde;
    }

    public String titel() {
        return titel;
    }

    public Status status() {
        return status;
    }

    public Wanneer wanneer() {
        return wanneer;
    }

    public Vorm vorm() {
        return vorm == null ? Vorm.ONBEKEND : vorm; // nothing known is stored as nulls
    }

    public Persoon begeleider() {
        return begeleider;
    }

    public List<String> leerdoelen() {
        return leerdoelen;
    }

    public List<Reflectie> reflecties() {
        return reflecties;
    }

    /** Why the agenda is not known; null when it is. */
    public String agendaOnbekendReden() {
        return agendaOnbekendReden;
    }

    public String toelichting() {
        return toelichting;
    }

    public String samenvatting() {
        return samenvatting;
    }

    public String afgelastReden() {
        return afgelastReden;
    }

    public Source bron() {
        return bron;
    }

    public List<Agendapunt> agenda() {
        return List.copyOf(agenda);
    }

    /** Number of items on the agenda when it was read; null when the agenda is not known. */
    public Integer aantalAgendapunten() {
        return agendaOnbekendReden == null ? aantalAgendapunten : null;
    }

    /** Number of items that everybody may read; null when none is, for who may not know whether there are any. */
    public Integer aantalOpenbareAgendapunten() {
        return aantalOpenbareAgendapunten == 0 ? null : aantalOpenbareAgendapunten;
    }

    /** What everybody may read of it. */
    public Openbaarheid openbaarheid() {
        return openbaarheid;
    }

    public Instant geregistreerdOp() {
        return geregistreerdOp;
    }

    public Instant gewijzigdOp() {
        return gewijzigdOp;
    }

    /** Moment of the last change that a reader may know of; null when the reader may not know of the meeting. */
    public Instant gewijzigdOp(boolean besloten) {
        return besloten ? gewijzigdOp : openbaarheid.gewijzigdOp();
    }

    /** The version that people have in hand: it does not become stale by reports that come on the agenda by themselves. */
    @Override
    public long version() {
        return inhoudsversie;
    }

    /** Number that changes with what a reader may know of: who sees what is public only does not see that drafts change. */
    public long version(boolean besloten) {
        return besloten ? version() : ChronoUnit.MICROS.between(Instant.EPOCH, openbaarheid.gewijzigdOp());
    }
}
