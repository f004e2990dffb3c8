package nl.ghnt.regions.pilot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.ghnt.regions.Fout;
import nl.ghnt.regions.feit.Herinnerd;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What works, by the experience of a region (R148); seen by all once the region shares it (R145, R215). */
@Entity
@Table(name = "werkzaam_element")
public class WerkzaamElement extends Herinnerd {

    /** Who may see it. */
    @Schema(
            name = "WerkzaamElementStatus",
            description = "CONCEPT: alleen de eigen regio en het programmateam zien het; GEDEELD: iedereen")
    public enum Status {
        CONCEPT,
        GEDEELD
    }

    /**
     * What the region tells.
     *
     * @param onderbouwing what shows that it works; null when not told
     * @param themas codes of themes and building blocks
     * @param pilot the pilot that showed it; null when it was no pilot
     */
    record Inhoud(String titel, String beschrijving, String onderbouwing, List<String> themas, UUID pilot) {}

    private String titel;
    private String beschrijving;
    private String onderbouwing;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] themas;

    private UUID pilot;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "gedeeld_op")
    private Instant gedeeldOp;

    protected WerkzaamElement() {}

    WerkzaamElement(String regio, Inhoud inhoud, Instant nu) {
        super(regio, nu);
        this.status = Status.CONCEPT;
        wijzig(inhoud, nu);
    }

    void wijzig(Inhoud inhoud, Instant nu) {
        this.titel = inhoud.titel();
        this.beschrijving = inhoud.beschrijving();
        this.onderbouwing = inhoud.onderbouwing();
        this.themas = inhoud.themas().toArray(String[]::new);
        this.pilot = inhoud.pilot();
        gewijzigd(nu);
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

    public String titel() {
        return titel;
    }

    public String beschrijving() {
        return beschrijving;
    }

    public String onderbouwing() {
        return onderbouwing;
    }

    public List<String> themas() {
        return List.of(themas);
    }

    /** The pilot that showed it; null when it was no pilot. */
    public UUID pilot() {
        return pilot;
    }

    public Status status() {
        return status;
    }

    /** Moment from which all may see it; null for a concept. */
    public Instant gedeeldOp() {
        return gedeeldOp;
    }

    String pad() {
        return pad(id());
    }

    /** Where it is read, below the base path. */
    static String pad(UUID id) {
        return "/werkzame-elementen/" + id;
    }
}
