package nl.ghnt.governance.bijeenkomst;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.data.Bookkeeping;
import nl.ghnt.kit.data.LapsedAt;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;

/** One item of the agenda of a meeting; part of {@link Bijeenkomst}. */
@Entity
@SQLRestriction("vervallen_op is null")
public class Agendapunt {

    /** What an item is about. */
    @Schema(name = "OnderwerpSoort")
    public enum OnderwerpSoort {
        VOORTGANGSRAPPORTAGE,
        OVERIG
    }

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "bijeenkomst")
    private Bijeenkomst bijeenkomst;

    private int volgnummer;
    private String tekst;
    private boolean terugkerend;

    @Column(name = "onderwerp_soort")
    @Enumerated(EnumType.STRING)
    private OnderwerpSoort onderwerpSoort;

    private UUID onderwerp;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Uitkomst> uitkomsten;

    @JdbcTypeCode(SqlTypes.JSON)
    private Verwijzing verwijzing;

    @Embedded
    private Source bron;

    @Bookkeeping
    @Column(name = "geregistreerd_op")
    private Instant geregistreerdOp;

    @Bookkeeping(Bookkeeping.Use.KEPT)
    @Column(name = "gepubliceerd_op")
    private Instant gepubliceerdOp;

    @LapsedAt
    @Column(name = "vervallen_op")
    private Instant vervallenOp;

    protected Agendapunt() {}

    Agendapunt(Bijeenkomst bijeenkomst, BijeenkomstData.AgendaRij rij, Instant geregistreerdOp) {
        this.id = Identifiers.next();
        this.bijeenkomst = bijeenkomst;
        this.volgnummer = rij.volgnummer();
        this.tekst = rij.tekst();
        this.terugkerend = rij.terugkerend();
        this.onderwerpSoort = OnderwerpSoort.OVERIG;
        this.uitkomsten = rij.uitkomsten();
        this.verwijzing = rij.verwijzing();
        this.bron = rij.bron();
        this.geregistreerdOp = geregistreerdOp;
        this.gepubliceerdOp = geregistreerdOp; // its source published it
    }

    Agendapunt(Bijeenkomst bijeenkomst, int volgnummer, Opgave opgave, Instant geregistreerdOp) {
        this.id = Identifiers.next();
        this.bijeenkomst = bijeenkomst;
        this.volgnummer = volgnummer;
        this.tekst = opgave.tekst();
        this.terugkerend = opgave.terugkerend();
        this.onderwerpSoort = opgave.onderwerpSoort();
        this.onderwerp = opgave.onderwerp();
        this.uitkomsten = List.of();
        this.geregistreerdOp = geregistreerdOp;
    }

    /**
     * What is put on an agenda.
     *
     * @param tekst text of the item
     * @param terugkerend whether it stands on every agenda (R66)
     * @param onderwerpSoort what it is about
     * @param onderwerp identifier of the report that it is about; null for other items
     */
    public record Opgave(String tekst, boolean terugkerend, OnderwerpSoort onderwerpSoort, UUID onderwerp) {

        /** An item of the programme team's own. */
        static Opgave overig(String tekst, boolean terugkerend) {
            return new Opgave(tekst, terugkerend, OnderwerpSoort.OVERIG, null);
        }

        /** The adoption of a progress report (R38). */
        public static Opgave vaststelling(String titel, UUID voortgangsrapportage) {
            return new Opgave(
                    "Vaststellen: " + titel, false, OnderwerpSoort.VOORTGANGSRAPPORTAGE, voortgangsrapportage);
        }
    }

    /** From now on everybody may read it; what was published stays as it is. */
    void publiceer(Instant now) {
        if (gepubliceerdOp == null) {
            gepubliceerdOp = now;
        }
    }

    public UUID id() {
        return id;
    }

    public Bijeenkomst bijeenkomst() {
        return bijeenkomst;
    }

    /** Place on the agenda, from 1. */
    public int volgnummer() {
        return volgnummer;
    }

    public String tekst() {
        return tekst;
    }

    /** Whether it stands on every agenda (R66). */
    public boolean terugkerend() {
        return terugkerend;
    }

    public OnderwerpSoort onderwerpSoort() {
        return onderwerpSoort;
    }

    /** Identifier of the report that it is about; null for other items. */
    public UUID onderwerp() {
        return onderwerp;
    }

    public List<Uitkomst> uitkomsten() {
        return uitkomsten;
    }

    public Verwijzing verwijzing() {
        return verwijzing;
    }

    public Source bron() {
        return bron;
    }

    public Instant geregistreerdOp() {
        return geregistreerdOp;
    }

    /** Whether everybody may read it. */
    public boolean isOpenbaar() {
        return gepubliceerdOp != null;
    }
}
