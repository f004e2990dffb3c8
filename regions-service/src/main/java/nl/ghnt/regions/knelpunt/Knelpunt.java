package nl.ghnt.regions.knelpunt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ghnt.regions.Fout;
import nl.ghnt.regions.feit.Herinnerd;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What stands in the way of a region, raised by it (R42), on its way to the kernteam or the stuurgroep (R26). */
@Entity
public class Knelpunt extends Herinnerd {

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

    /**
     * What the region tells.
     *
     * @param titel short; becomes public
     * @param omschrijving what is the matter; never public, names no persons
     * @param themas codes of themes and building blocks
     */
    record Melding(
            String titel,
            String omschrijving,
            List<String> themas,
            Categorie categorie,
            Ernst ernst,
            Niveau gevraagdNiveau) {}

    private String titel;
    private String omschrijving;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] themas;

    @Enumerated(EnumType.STRING)
    private Categorie categorie;

    @Enumerated(EnumType.STRING)
    private Ernst ernst;

    @Column(name = "gevraagd_niveau")
    @Enumerated(EnumType.STRING)
    private Niveau gevraagdNiveau;

    @Enumerated(EnumType.STRING)
    private Status status;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Behandeling> verloop = List.of();

    @Column(name = "reden_intrekking")
    private String redenIntrekking;

    /** Counts what the region changed of it; the steps of the bodies are not the region's. */
    private long inhoudsversie;

    protected Knelpunt() {}

    Knelpunt(String regio, Melding melding, Instant nu) {
        super(regio, nu);
        this.status = Status.GEMELD;
        vul(melding, nu);
    }

    /**
     * The region tells it otherwise.
     *
     * @throws nl.ghnt.kit.problem.ProblemException 409 once it was taken up, or when it is closed
     */
    void wijzig(Melding melding, Instant nu) {
        eisOpen();
        if (!NOG_VAN_DE_REGIO.contains(status)) {
            throw Fout.KNELPUNT_IN_BEHANDELING
                    .because("Het knelpunt is al verder: " + status + ".")
                    .with("huidigeStatus", status);
        }
        vul(melding, nu);
        inhoudsversie++;
    }

    private void vul(Melding melding, Instant nu) {
        this.titel = melding.titel();
        this.omschrijving = melding.omschrijving();
        this.themas = melding.themas().toArray(String[]::new);
        this.categorie = melding.categorie();
        this.ernst = melding.ernst();
        this.gevraagdNiveau = melding.gevraagdNiveau();
        gewijzigd(nu);
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

    public String titel() {
        return titel;
    }

    /** What is the matter; never public. */
    public String omschrijving() {
        return omschrijving;
    }

    public List<String> themas() {
        return List.of(themas);
    }

    public Categorie categorie() {
        return categorie;
    }

    public Ernst ernst() {
        return ernst;
    }

    public Niveau gevraagdNiveau() {
        return gevraagdNiveau;
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

    String pad() {
        return pad(id());
    }

    static String pad(UUID id) {
        return "/knelpunten/" + id;
    }
}
