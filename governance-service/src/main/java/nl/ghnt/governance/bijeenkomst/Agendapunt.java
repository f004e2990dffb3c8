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
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** One item of the agenda of a meeting; part of {@link Bijeenkomst}. */
@Entity
@SQLRestriction("vervallen_op is null")
public class Agendapunt {

    /** What an item is about. */
    @Schema(name = "OnderwerpSoort")
    public enum OnderwerpSoort {
        VOORTGANGSRAPPORTAGE,
        PROJECT,
        OVERIG
    }

    /** What an agenda item led to, expected or realised (R71, R74, R80, R81). */
    @Schema(name = "Uitkomst", description = "Waar een agendapunt toe leidde")
    public record Uitkomst(
            @Schema(
                    description = "Soort",
                    enumeration = {"PLAN", "CRITERIA", "KENNISDOSSIER", "DOCUMENTVERSIE"})
            String soort,

            @Schema(description = "Omschrijving") String omschrijving,

            @Schema(
                    description = "Of zij er al is",
                    enumeration = {"VERWACHT", "GEREALISEERD"})
            String stand,

            @Schema(description = "Hoe een document te krijgen is; null als de bron het niet zegt", nullable = true)
            String beschikbaar,

            @Schema(description = "Code van de regio waar het vandaan komt; null als het er geen is", nullable = true)
            String regio,

            @Schema(description = "Zin uit de bron") String tekst) {}

    /** What an agenda item of a source document refers to elsewhere in the programme (R83). */
    @Schema(name = "AgendaVerwijzing", description = "Waar een agendapunt uit een bron naar verwijst")
    public record Verwijzing(
            @Schema(
                    description = "Soort",
                    enumeration = {"RAPPORTAGE", "PROJECTENPOOL"})
            String soort,

            @Schema(
                    description = "Nummer van de voortgangsrapportage; null als het daar niet over gaat",
                    nullable = true)
            Integer rapportage,

            @Schema(description = "Ronde van de projectenpool; null als het daar niet over gaat", nullable = true)
            String ronde) {}

    /** What an item says. */
    @Embeddable
    public record Inhoud(
            @Schema(description = "Volgorde, vanaf 1") int volgnummer,
            @Schema(description = "Tekst") String tekst,

            @Schema(description = "Of het op elke agenda staat")
            boolean terugkerend,

            @Column(name = "onderwerp_soort") @Enumerated(EnumType.STRING) @Schema(description = "Waar het over gaat")
            OnderwerpSoort onderwerpSoort,

            @Schema(
                    description = "Identificatie van de voortgangsrapportage of het project; null bij andere punten",
                    nullable = true)
            UUID onderwerp,

            @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class) @Schema(description = "Waar het toe leidde")
            List<Uitkomst> uitkomsten,

            @JdbcTypeCode(SqlTypes.JSON) @Schema(description = "Waar het naar verwijst", nullable = true)
            Verwijzing verwijzing,

            @Schema(description = "Bron; null als het hier is toegevoegd", nullable = true)
            Source bron) {

        /** An item of a source is about no report that is kept. */
        public Inhoud {
            onderwerpSoort = onderwerpSoort == null ? OnderwerpSoort.OVERIG : onderwerpSoort;
        }

        /**
         * Of what is put on an agenda here, at the end.
         *
         * @param terugkerend whether it stands on every agenda (R66)
         * @param onderwerp identifier of the report or project that it is about; null for other items
         */
        public Inhoud(String tekst, boolean terugkerend, OnderwerpSoort onderwerpSoort, UUID onderwerp) {
            this(0, tekst, terugkerend, onderwerpSoort, onderwerp, List.of(), null, null);
        }

        Inhoud op(int plaats) {
            return new Inhoud(plaats, tekst, terugkerend, onderwerpSoort, onderwerp, uitkomsten, verwijzing, bron);
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

    /** From now on everybody may read it; what was published stays as it is. */
    void publiceer(Instant now) {
        if (gepubliceerdOp == null) {
            gepubliceerdOp = now;
        }
    }

    /** From now on it is on the agenda no more; that it was is kept. */
    void vervalt(Instant now) {
        vervallenOp = now;
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
