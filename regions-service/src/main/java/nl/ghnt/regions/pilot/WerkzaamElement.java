package nl.ghnt.regions.pilot;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.ghnt.regions.Fout;
import nl.ghnt.regions.feit.Themacode;
import nl.ghnt.regions.stuk.Stuk;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What works, by the experience of a region (R148); seen by all once the region shares it (R145, R215). */
@Entity
@Table(name = "werkzaam_element")
public class WerkzaamElement extends Stuk<WerkzaamElement.Inhoud> {

    /** Who may see it. */
    @Schema(
            name = "WerkzaamElementStatus",
            description = "CONCEPT: alleen de eigen regio en het programmateam zien het; GEDEELD: iedereen")
    public enum Status {
        CONCEPT,
        GEDEELD
    }

    /** What a region tells. */
    @Embeddable
    @Schema(name = "WerkzaamElementInhoud", description = "Wat werkt, zonder gegevens over slachtoffers of plegers")
    public record Inhoud(
            @NotBlank @Size(max = 200) @Schema(description = "Titel")
            String titel,

            @NotBlank @Size(max = 5000) @Schema(description = "Wat het is en waarom het werkt")
            String beschrijving,

            @Size(max = 2000) @Schema(description = "Waaruit blijkt dat het werkt", nullable = true)
            String onderbouwing,

            @NotNull
            @Size(max = 20)
            @JdbcTypeCode(SqlTypes.ARRAY)
            @Schema(description = "Codes van thema's en bouwstenen")
            List<@NotNull @Pattern(regexp = Themacode.VORM) String> themas,

            @Schema(description = "Pilot waaruit het bleek; null als het geen pilot was", nullable = true)
            UUID pilot) {}

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "gedeeld_op")
    private Instant gedeeldOp;

    protected WerkzaamElement() {}

    WerkzaamElement(String regio, Inhoud inhoud, Instant nu) {
        super(regio, inhoud, nu);
        this.status = Status.CONCEPT;
    }

    /**
     * All regions may see it from now on.
     *
     * @throws nl.ghnt.kit.problem.ProblemException 409 when it is shared already
     */
    void deel(Instant nu) {
        Fout.AL_GEDEELD.unless(status == Status.CONCEPT, "Dit werkzame element is gedeeld op " + gedeeldOp + ".");
        this.status = Status.GEDEELD;
        this.gedeeldOp = nu;
        gewijzigd(nu);
    }

    boolean isGedeeld() {
        return status == Status.GEDEELD;
    }

    public Status status() {
        return status;
    }

    /** Moment from which all may see it; null for a concept. */
    public Instant gedeeldOp() {
        return gedeeldOp;
    }

    /** Where it is read, below the base path. */
    static String pad(UUID id) {
        return "/werkzame-elementen/" + id;
    }
}
