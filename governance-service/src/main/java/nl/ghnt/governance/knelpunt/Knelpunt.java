package nl.ghnt.governance.knelpunt;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.ghnt.governance.Fout;
import nl.ghnt.kit.concurrency.Versioned;
import nl.ghnt.kit.events.ReceivedEvent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A bottleneck of a region on its way from the programme team by the kernteam to the stuurgroep (R26, R42). */
@Entity
public class Knelpunt implements Versioned {

    static final String PROGRAMMATEAM = "programmateam";

    /** What a region tells, kept as told; its themes are no {@code List}, which Hibernate keeps as JSON elsewhere. */
    @Embeddable
    public record Inhoud(
            @Schema(description = "Code van de regio", examples = "twente")
            String regio,

            @Schema(description = "Titel; de omschrijving staat bij de regio")
            String titel,

            @JdbcTypeCode(SqlTypes.ARRAY) @Schema(description = "Codes van thema's en bouwstenen")
            Collection<String> themas,

            @Schema(
                    description = "Waar het knelpunt in zit",
                    enumeration = {"WET_OF_REGELGEVING", "UITVOERING", "FINANCIERING", "OVERIG"})
            String categorie,

            @Schema(
                    description = "Ernst volgens de regio",
                    enumeration = {"LAAG", "MIDDEL", "HOOG"})
            String ernst,

            @Column(name = "gevraagd_niveau")
            @Schema(
                    description = "Wie wordt gevraagd het op te lossen",
                    enumeration = {"REGIO", "KERNTEAM", "STUURGROEP"})
            String gevraagdNiveau) {

        /** Without themes where none are told. */
        public Inhoud {
            themas = themas == null ? List.of() : List.copyOf(themas);
        }
    }

    @Id
    private UUID id;

    @Embedded
    private Inhoud inhoud;

    @Enumerated(EnumType.STRING)
    private Behandeling.Stap status;

    private boolean ingetrokken;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Behandeling> behandelingen = List.of();

    @Column(name = "gemeld_op")
    private Instant gemeldOp;

    private long volgnummer;

    @Column(name = "geregistreerd_op")
    private Instant geregistreerdOp;

    @Column(name = "gewijzigd_op")
    private Instant gewijzigdOp;

    /** Counts what the bodies changed of it. */
    private long inhoudsversie;

    @Version
    private long version;

    protected Knelpunt() {}

    /** As it comes in: the programme team has received it. */
    Knelpunt(ReceivedEvent<KnelpuntGemeld> event, LocalDate vandaag, Instant nu) {
        this.id = event.data().knelpunt();
        this.geregistreerdOp = nu;
        vul(event, nu);
        voegToe(Behandeling.ontvangst(vandaag, nu));
    }

    /** The region tells it otherwise; what was told before that changes nothing any more. */
    void neemOver(ReceivedEvent<KnelpuntGemeld> event, Instant nu) {
        if (event.sequence() > volgnummer) {
            vul(event, nu);
        }
    }

    private void vul(ReceivedEvent<KnelpuntGemeld> event, Instant nu) {
        this.inhoud = event.data().inhoud();
        this.gemeldOp = event.data().gemeldOp();
        this.volgnummer = event.sequence();
        this.gewijzigdOp = nu;
    }

    /** The region no longer asks for it. */
    void trekIn(long volgnummer, Instant nu) {
        this.ingetrokken = true;
        this.volgnummer = Math.max(this.volgnummer, volgnummer);
        this.gewijzigdOp = nu;
    }

    /**
     * A body takes a step. It may stand on an agenda more than once, first of the kernteam and then of the stuurgroep.
     *
     * @throws nl.ghnt.kit.problem.ProblemException 409 when it is closed or withdrawn, or the step does not follow
     */
    void behandel(Behandeling behandeling) {
        eis(Fout.KNELPUNT_AFGESLOTEN, !ingetrokken && !status.isEinde());
        eis(Fout.KNELPUNT_STAP, behandeling.gezet().stap() != Behandeling.Stap.ONTVANGEN);
        eis(Fout.KNELPUNT_STAP, !behandeling.gezet().datum().isBefore(laatste().datum()));
        voegToe(behandeling);
        inhoudsversie++;
    }

    private void eis(Fout fout, boolean regel) {
        if (!regel) {
            throw fout.because("Het knelpunt is " + (ingetrokken ? "ingetrokken" : status) + " sinds "
                            + laatste().datum() + "; deze stap volgt daar niet op.")
                    .with("huidigeStatus", status)
                    .with("ingetrokken", ingetrokken);
        }
    }

    private void voegToe(Behandeling behandeling) {
        List<Behandeling> alle = new ArrayList<>(behandelingen);
        alle.add(behandeling);
        this.behandelingen = List.copyOf(alle);
        this.status = behandeling.gezet().stap();
        this.gewijzigdOp = behandeling.geregistreerdOp();
    }

    /** The last step. */
    KnelpuntApi.BehandelRequest laatste() {
        return behandelingen.get(behandelingen.size() - 1).gezet();
    }

    public UUID id() {
        return id;
    }

    public Inhoud inhoud() {
        return inhoud;
    }

    Behandeling.Stap status() {
        return status;
    }

    public boolean ingetrokken() {
        return ingetrokken;
    }

    List<Behandeling> behandelingen() {
        return behandelingen;
    }

    /** Moment at which the region raised it. */
    public Instant gemeldOp() {
        return gemeldOp;
    }

    public Instant gewijzigdOp() {
        return gewijzigdOp;
    }

    /** The version that a body has in hand: it does not become stale by what the region tells meanwhile. */
    @Override
    public long version() {
        return inhoudsversie;
    }

    String pad() {
        return "/knelpunten/" + id;
    }
}
