package nl.ghnt.governance.bijeenkomst;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
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

    /** What an item says. */
    @Embeddable
    public record Inhoud(
            @Schema(description = "Volgorde, vanaf 1") int volgnummer,
            @Schema(description = "Tekst") String tekst,

            @Schema(description = "Of het op elke agenda staat")
            boolean terugkerend,

            @Column(name = "onderwerp_soort") @Enumerated(EnumType.STRING) @Schema(description = "Waar het over gaat")
            OnderwerpSoort onderwerpSoort,

            @Schema(description = "Identificatie van de voortgangsrapportage; null bij andere punten", nullable = true)
            UUID onderwerp,

            @JdbcTypeCode(SqlTypes.JSON) @Schema(description = "Waar het toe leidde")
            List<Uitkomst> uitkomsten,

            @JdbcTypeCode(SqlTypes.JSON) @Schema(description = "Waar het naar verwijst", nullable = true)
            Verwijzing verwijzing,

            @Schema(description = "Bron; null als het hier is toegevoegd", nullable = true)
            Source bron) {

        /** The same of an item of a source, of which none is about a report that is kept. */
        Inhoud overig() {
            return new Inhoud(
                    volgnummer, tekst, terugkerend, OnderwerpSoort.OVERIG, null, uitkomsten, verwijzing, bron);
        }
    }

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "bijeenkomst")
    private Bijeenkomst bijeenkomst;

    @Embedded
    private Inhoud inhoud;

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

    Agendapunt(Bijeenkomst bijeenkomst, Inhoud inhoud, Instant now) {
        this.id = Identifiers.next();
        this.bijeenkomst = bijeenkomst;
        this.inhoud = inhoud;
        this.geregistreerdOp = now;
        this.gepubliceerdOp = inhoud.bron() == null ? null : now; // its source published it
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

        Inhoud inhoud(int volgnummer) {
            return new Inhoud(volgnummer, tekst, terugkerend, onderwerpSoort, onderwerp, List.of(), null, null);
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

    public Inhoud inhoud() {
        return inhoud;
    }

    public Instant geregistreerdOp() {
        return geregistreerdOp;
    }

    /** Whether everybody may read it. */
    public boolean isOpenbaar() {
        return gepubliceerdOp != null;
    }
}
