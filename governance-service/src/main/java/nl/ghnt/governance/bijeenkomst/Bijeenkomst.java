package nl.ghnt.governance.bijeenkomst;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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
import java.util.List;
import java.util.UUID;
import nl.ghnt.governance.persoon.Persoon;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.concurrency.Versioned;
import nl.ghnt.kit.data.Bookkeeping;
import nl.ghnt.kit.data.LapsedAt;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.SQLRestriction;

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

    @Id
    private UUID id;

    @Embedded
    private Kop kop;

    @Embedded
    private Stand stand;

    @Embedded
    private Wanneer wanneer;

    private LocalDate dag;

    @Embedded
    private Vorm vorm;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "begeleider")
    private Persoon begeleider;

    @Embedded
    private Leren leren;

    @Column(name = "agenda_onbekend_reden")
    private String agendaOnbekendReden;

    private String toelichting;

    @Embedded
    private Source bron;

    @OneToMany(mappedBy = "bijeenkomst", cascade = CascadeType.PERSIST)
    @OrderBy("inhoud.volgnummer")
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
        this(
                new Kop(rij.code(), rij.gremium(), rij.soort(), rij.ronde(), rij.titel()),
                rij.stand(),
                Wanneer.volgens(rij),
                Vorm.volgens(rij),
                rij.toelichting(),
                now);
        this.begeleider = begeleider;
        this.leren = new Leren(rij.leervorm(), rij.leerdoelen(), rij.reflecties());
        this.agendaOnbekendReden = rij.agenda() == null ? "De bron noemt geen agenda." : null;
        this.bron = rij.bron();
        this.openbaarheid = openbaarheid.gepubliceerd(rij.stand(), now); // its source published it
        if (rij.agenda() != null) {
            rij.agenda().forEach(punt -> agenda.add(new Agendapunt(this, punt, now)));
        }
    }

    Bijeenkomst(BijeenkomstApi.PlanRequest opgave, Instant now) {
        this(
                new Kop(null, opgave.gremium(), opgave.soort(), null, opgave.titel()),
                opgave.voorlopig() ? Stand.Status.VOORLOPIG : Stand.Status.GEPLAND,
                Wanneer.gepland(opgave.geplandeDatum()),
                Vorm.van(opgave.duurMinuten()),
                opgave.toelichting(),
                now);
    }

    private Bijeenkomst(Kop kop, Stand.Status status, Wanneer wanneer, Vorm vorm, String toelichting, Instant now) {
        this.id = Identifiers.next();
        this.kop = kop;
        this.stand = Stand.van(status);
        this.wanneer = wanneer;
        this.dag = wanneer.dag();
        this.vorm = vorm;
        this.toelichting = toelichting;
        this.geregistreerdOp = now;
        this.gewijzigdOp = now;
        this.openbaarheid = Openbaarheid.BESLOTEN;
    }

    /** Somebody puts an item at the end of the agenda, as long as the meeting is to come. */
    Agendapunt voegToe(Agendapunt.Inhoud opgave, Instant now) {
        inhoudsversie++;
        return agendeer(opgave, now);
    }

    /**
     * The same, done by itself when a report is offered or a project put forward: whoever has the meeting in hand need not see it
     * first.
     */
    public Agendapunt agendeer(Agendapunt.Inhoud opgave, Instant now) {
        stand.requireOpen("De agenda staat vast");
        Agendapunt punt = new Agendapunt(this, opgave.op(laatstePlaats() + 1), now);
        agenda.add(punt);
        gewijzigdOp = now;
        return punt;
    }

    private int laatstePlaats() {
        return agenda.isEmpty() ? 0 : agenda.get(agenda.size() - 1).inhoud().volgnummer();
    }

    /** Takes an item off, by itself too; the others keep their places. Who could read it may know that it went. */
    Agendapunt haalVanAgenda(UUID agendapunt, Instant now) {
        stand.requireOpen("De agenda staat vast");
        Agendapunt punt = agenda.stream()
                .filter(item -> item.id().equals(agendapunt))
                .findFirst()
                .orElseThrow();
        punt.vervalt(now);
        agenda.remove(punt);
        openbaarheid = punt.isOpenbaar() ? openbaarheid.naWijziging(now) : openbaarheid;
        gewijzigdOp = now;
        return punt;
    }

    /** A tentative or planned meeting will take place. */
    void bevestig(Instant now) {
        become(stand.bevestigd(), now);
    }

    /** It took place on {@code dag}, which may be another day than the planned one. */
    void houd(LocalDate dag, String samenvatting, Instant now) {
        become(stand.gehouden(samenvatting), now);
        this.wanneer = wanneer.gehouden(dag);
        this.dag = dag;
    }

    /** It will not take place. */
    void gelastAf(String reden, Instant now) {
        become(stand.afgelast(reden), now);
    }

    /** Everybody may read all that it says now; what is typed afterwards is closed until it is published again. */
    void publiceer(Instant now) {
        agenda.forEach(punt -> punt.publiceer(now));
        this.openbaarheid = openbaarheid.gepubliceerd(stand.status(), now);
        this.gewijzigdOp = now;
        this.inhoudsversie++;
    }

    private void become(Stand next, Instant now) {
        this.stand = next;
        this.openbaarheid = openbaarheid.naWijziging(now);
        this.gewijzigdOp = now;
        this.inhoudsversie++;
    }

    public UUID id() {
        return id;
    }

    public Kop kop() {
        return kop;
    }

    public Stand stand() {
        return stand;
    }

    public Wanneer wanneer() {
        return wanneer;
    }

    public Vorm vorm() {
        return vorm;
    }

    public Persoon begeleider() {
        return begeleider;
    }

    /** What was learned and how; of a meeting that is not about learning nothing of it. */
    public Leren leren() {
        return leren == null ? Leren.GEEN : leren;
    }

    /** Why the agenda is not known; null when it is. */
    public String agendaOnbekendReden() {
        return agendaOnbekendReden;
    }

    public String toelichting() {
        return toelichting;
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

    /** Moment of the last change that a reader may know of; null when the reader may not know of the meeting. */
    public Instant gewijzigdOp(boolean besloten) {
        return besloten ? gewijzigdOp : openbaarheid.gewijzigdOp();
    }

    /** The version that people have in hand: it does not become stale by what comes on the agenda by itself. */
    @Override
    public long version() {
        return inhoudsversie;
    }

    /** Number that changes with what a reader may know of: who sees what is public only does not see that drafts change. */
    public long version(boolean besloten) {
        return besloten ? version() : ChronoUnit.MICROS.between(Instant.EPOCH, openbaarheid.gewijzigdOp());
    }
}
