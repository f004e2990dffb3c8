package nl.ghnt.regions.projectleider;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.Size;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.Fout;
import nl.ghnt.regions.feit.Feit;
import nl.ghnt.regions.feit.Herkomst;
import nl.ghnt.regions.feit.Zekerheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a post is filled in a period (R130, R137, R138). */
@Entity
public class Bezetting extends Feit<Bezetting> {

    /** Whether a post has a holder. */
    @Schema(name = "PostStatus", description = "Of een post vacant is, geworven wordt of vervuld is")
    public enum Status {
        VACANT,
        IN_WERVING,
        VERVULD
    }

    /** Who holds a post; never public. */
    @Embeddable
    @Schema(name = "PostHouder", description = "Houder van een post; alleen voor het programmateam")
    public record Houder(
            @Size(max = 200)
            @Column(name = "houder_naam")
            @Schema(description = "Naam; null als alleen het account bekend is", nullable = true)
            String naam,

            @Size(max = 200)
            @Column(name = "houder_subject")
            @Schema(description = "Subject van het account; null als alleen de naam bekend is", nullable = true)
            String subject) {

        static final Houder ONBEKEND = new Houder(null, null);
    }

    /** How a post is filled, as everybody may know. */
    @Embeddable
    public record Inhoud(
            @Enumerated(EnumType.STRING) @Schema(description = "Status")
            Status status,

            @Enumerated(EnumType.STRING) @Schema(description = "Hoe zeker")
            Zekerheid zekerheid,

            @Schema(description = "Toelichting", nullable = true)
            String toelichting) {}

    /**
     * How a post is filled, and by whom.
     *
     * @param houder who; null when not recorded
     * @throws nl.ghnt.kit.problem.ProblemException 400 when an unfilled post would have a holder
     */
    public record Opgave(Inhoud inhoud, Houder houder) {
        public Opgave {
            Fout.HOUDER_BIJ_VERVULD.unless(
                    houder == null || inhoud.status() == Status.VERVULD,
                    "Een post met status " + inhoud.status() + " heeft geen houder.");
        }
    }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "post")
    private Projectleiderpost post;

    @Embedded
    private Inhoud inhoud;

    @Embedded
    private Houder houder;

    protected Bezetting() {}

    Bezetting(Projectleiderpost post, Opgave opgave, Validity geldigheid, Herkomst herkomst) {
        super(herkomst, geldigheid);
        this.post = post;
        this.inhoud = opgave.inhoud();
        this.houder = opgave.houder();
    }

    @Override
    protected Bezetting metGeldigheid(Validity geldigheid, Herkomst herkomst) {
        return new Bezetting(post, new Opgave(inhoud, houder), geldigheid, herkomst);
    }

    Projectleiderpost post() {
        return post;
    }

    String regio() {
        return post.regio();
    }

    Inhoud inhoud() {
        return inhoud;
    }

    /** Who holds the post; null when not recorded. Never public. */
    public Houder houder() {
        return houder;
    }

    /** Whether the post is filled, by the account with this subject as far as the register knows. */
    boolean isVan(String subject) {
        return inhoud.status() == Status.VERVULD
                && (houder == null
                        || houder.subject() == null
                        || houder.subject().equals(subject));
    }
}
