package nl.ghnt.regions.actieplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.regions.feit.Blik;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A version of a plan: once adopted it never changes. */
@Entity
@Table(name = "actieplan_versie")
public class ActieplanVersie {

    /** What a version is at this moment. */
    @Schema(
            name = "PlanversieToestand",
            description = "CONCEPT: in bewerking; GELDEND: de laatst vastgestelde; VERVANGEN: door een latere; "
                    + "INGETROKKEN: nooit vastgesteld")
    public enum Toestand {
        CONCEPT,
        GELDEND,
        VERVANGEN,
        INGETROKKEN
    }

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "plan")
    private Actieplan plan;

    private int nummer;

    @JdbcTypeCode(SqlTypes.JSON)
    private Planinhoud inhoud;

    // what a search looks for stands beside what is read
    private String[] elementen;

    private String toelichting;

    @Column(name = "begin_geldigheid")
    private LocalDate beginGeldigheid;

    @Column(name = "vastgesteld_door")
    private String vastgesteldDoor;

    @Column(name = "geregistreerd_op")
    private Instant geregistreerdOp;

    @Column(name = "vastgesteld_op")
    private Instant vastgesteldOp;

    @Column(name = "ingetrokken_op")
    private Instant ingetrokkenOp;

    protected ActieplanVersie() {}

    ActieplanVersie(Actieplan plan, int nummer, Planinhoud inhoud, String toelichting, Instant nu) {
        this.id = Identifiers.next();
        this.plan = plan;
        this.nummer = nummer;
        this.toelichting = toelichting;
        this.geregistreerdOp = nu;
        herzie(inhoud);
    }

    void herzie(Planinhoud herzien) {
        this.inhoud = herzien;
        this.elementen = herzien.elementen().toArray(String[]::new);
    }

    void stelVast(LocalDate datum, String door, Instant nu) {
        this.beginGeldigheid = datum;
        this.vastgesteldDoor = door;
        this.vastgesteldOp = nu;
    }

    void trekIn(Instant nu) {
        this.ingetrokkenOp = nu;
    }

    boolean isConcept() {
        return vastgesteldOp == null && ingetrokkenOp == null;
    }

    boolean isVastgesteld() {
        return vastgesteldOp != null;
    }

    /** Whether it was adopted on a day, by what was known. */
    boolean vastgesteldVolgens(Blik blik) {
        return isVastgesteld()
                && !vastgesteldOp.isAfter(blik.beschikbaarOp())
                && !beginGeldigheid.isAfter(blik.geldigOp());
    }

    Toestand toestand() {
        if (ingetrokkenOp != null) {
            return Toestand.INGETROKKEN;
        }
        if (isConcept()) {
            return Toestand.CONCEPT;
        }
        return plan.geldendeVersie().filter(this::equals).isPresent() ? Toestand.GELDEND : Toestand.VERVANGEN;
    }

    Actieplan plan() {
        return plan;
    }

    /** When something was recorded of it. */
    Stream<Instant> momenten() {
        return Stream.of(geregistreerdOp, vastgesteldOp, ingetrokkenOp).filter(Objects::nonNull);
    }

    /** Moment at which its adoption was recorded; null while it is a concept. */
    Instant vastgesteldOp() {
        return vastgesteldOp;
    }

    /**
     * When it changed last: something was recorded of it, or a later version took its place. What is written in a concept
     * is kept with the plan, so that a concept counts as changed when its plan is.
     */
    Instant gewijzigdOp() {
        Stream<Instant> opgevolgd = isVastgesteld()
                ? plan.versies().stream()
                        .map(versie -> versie.vastgesteldOp)
                        .filter(op -> op != null && op.isAfter(vastgesteldOp))
                        .sorted()
                        .limit(1)
                : Stream.empty();
        Stream<Instant> geschreven = isConcept() ? Stream.of(plan.gewijzigdOp()) : Stream.empty();
        return Stream.of(momenten(), opgevolgd, geschreven)
                .flatMap(op -> op)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    public int nummer() {
        return nummer;
    }

    public Planinhoud inhoud() {
        return inhoud;
    }

    public String toelichting() {
        return toelichting;
    }

    /** Day of adoption; null for a concept. */
    public LocalDate beginGeldigheid() {
        return beginGeldigheid;
    }

    public String vastgesteldDoor() {
        return vastgesteldDoor;
    }

    public Instant geregistreerdOp() {
        return geregistreerdOp;
    }
}
