package nl.ghnt.regions.knelpunt;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ghnt.regions.Fout;
import nl.ghnt.regions.feit.Themacode;
import nl.ghnt.regions.stuk.Stuk;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** What stands in the way of a region, raised by it (R42), on its way to the kernteam or the stuurgroep (R26). */
@Entity
public class Knelpunt extends Stuk<Knelpunt.Inhoud> {

    /** What it lies in (R26). */
    @Schema(name = "KnelpuntCategorie", description = "Waar het knelpunt in zit")
    public enum Categorie {
        WET_OF_REGELGEVING,
        UITVOERING,
        FINANCIERING,
        OVERIG
    }

    /** How bad it is, by the region. */
    @Schema(name = "KnelpuntErnst", description = "Ernst volgens de regio")
    public enum Ernst {
        LAAG,
        MIDDEL,
        HOOG
    }

    /** Who is asked to solve it. */
    @Schema(
            name = "KnelpuntNiveau",
            description = "REGIO: de regio lost het zelf op; KERNTEAM of STUURGROEP: gevraagd op te lossen")
    public enum Niveau {
        REGIO,
        KERNTEAM,
        STUURGROEP
    }

    /** How far it is. */
    @Schema(
            name = "KnelpuntStatus",
            description = "GEMELD door de regio; daarna de laatste stap van de besturing; of INGETROKKEN door de regio")
    public enum Status {
        GEMELD,
        ONTVANGEN,
        GEAGENDEERD,
        IN_BEHANDELING,
        OPGELOST,
        AFGEWEZEN,
        INGETROKKEN
    }

    private static final Set<Status> NOG_VAN_DE_REGIO = EnumSet.of(Status.GEMELD, Status.ONTVANGEN);
    private static final Set<Status> AFGESLOTEN = EnumSet.of(Status.OPGELOST, Status.AFGEWEZEN, Status.INGETROKKEN);

    /** What a region tells. */
    @Embeddable
    @Schema(name = "KnelpuntMelding", description = "Wat een regio over een knelpunt vertelt")
    public record Inhoud(
            @NotBlank
            @Size(max = 120)
            @Schema(description = "Korte titel; wordt openbaar, dus zonder namen of gegevens van personen")
            String titel,

            @NotBlank
            @Size(max = 5000)
            @Schema(description = "Omschrijving zonder namen of gegevens van personen; wordt niet openbaar")
            String omschrijving,

            @NotNull
            @Size(max = 20)
            @JdbcTypeCode(SqlTypes.ARRAY)
            @Schema(description = "Codes van thema's en bouwstenen")
            List<@NotNull @Pattern(regexp = Themacode.VORM) String> themas,

            @NotNull @Enumerated(EnumType.STRING) @Schema(description = "Waar het knelpunt in zit")
            Categorie categorie,

            @NotNull @Enumerated(EnumType.STRING) @Schema(description = "Ernst volgens de regio")
            Ernst ernst,

            @NotNull
            @Column(name = "gevraagd_niveau")
            @Enumerated(EnumType.STRING)
            @Schema(description = "Wie wordt gevraagd het op te lossen")
            Niveau gevraagdNiveau) {}

    @Enumerated(EnumType.STRING)
    private Status status;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Behandeling> verloop = List.of();

    @Column(name = "reden_intrekking")
    private String redenIntrekking;

    /** Counts what the region changed of it; the steps of the bodies are not the region's. */
    private long inhoudsversie;

    protected Knelpunt() {}

    Knelpunt(String regio, Inhoud inhoud, Instant nu) {
        super(regio, inhoud, nu);
        this.status = Status.GEMELD;
    }

    /** The region tells it otherwise, until it was taken up or closed. */
    @Override
    public void wijzig(Inhoud inhoud, Instant nu) {
        eisOpen();
        if (!NOG_VAN_DE_REGIO.contains(status)) {
            throw Fout.KNELPUNT_IN_BEHANDELING
                    .because("Het knelpunt is al verder: " + status + ".")
                    .with("huidigeStatus", status);
        }
        super.wijzig(inhoud, nu);
        inhoudsversie++;
    }

    /**
     * The region no longer asks for it.
     *
     * @throws nl.ghnt.kit.problem.ProblemException 409 when it is closed
     */
    void trekIn(String reden, Instant nu) {
        eisOpen();
        redenIntrekking = reden;
        status = Status.INGETROKKEN;
        gewijzigd(nu);
        inhoudsversie++;
    }

    private void eisOpen() {
        if (AFGESLOTEN.contains(status)) {
            throw Fout.KNELPUNT_AFGESLOTEN
                    .because("Het knelpunt is " + status + ".")
                    .with("huidigeStatus", status);
        }
    }

    /**
     * A body took a step. Steps stand in the order in which they were taken, in whatever order they are heard; one that
     * was heard before changes nothing.
     *
     * @return whether it was new
     */
    boolean behandel(Behandeling behandeling) {
        boolean bekend = verloop.stream().anyMatch(eerder -> eerder.volgnummer() == behandeling.volgnummer());
        if (bekend) {
            return false;
        }
        List<Behandeling> alle = new ArrayList<>(verloop);
        alle.add(behandeling);
        alle.sort(Comparator.comparingLong(Behandeling::volgnummer));
        verloop = List.copyOf(alle);
        if (status != Status.INGETROKKEN) {
            status = Status.valueOf(alle.get(alle.size() - 1).stap().name());
        }
        gewijzigd(behandeling.opgenomenOp());
        return true;
    }

    public Status status() {
        return status;
    }

    /** The steps of the bodies, in their order. */
    List<Behandeling> verloop() {
        return verloop;
    }

    public String redenIntrekking() {
        return redenIntrekking;
    }

    /** The version that the region has in hand: it does not become stale by what a body does with it. */
    @Override
    public long version() {
        return inhoudsversie;
    }

    static String pad(UUID id) {
        return "/knelpunten/" + id;
    }
}
