package nl.ghnt.projectpool.besluit;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.concurrency.Versioned;
import nl.ghnt.kit.state.StateTable;
import nl.ghnt.projectpool.Fout;
import nl.ghnt.projectpool.aanvraag.Aandeelhouder;
import nl.ghnt.projectpool.aanvraag.IngediendeAanvraag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * What was decided about an application. What it says never changes; an objection may lead to a next one, which takes its
 * place. What can be done to it stands in {@link #LEVEN}.
 */
@Entity
public class Beschikking implements Versioned {

    /** Where a decision stands. */
    @Schema(
            name = "BeschikkingStatus",
            description =
                    "GEHANDHAAFD is zij na bezwaar; HEROPEND als het bezwaar gegrond is, tot een volgende haar VERVANGEN"
                            + " heeft")
    public enum Status {
        GENOMEN,
        IN_BEZWAAR,
        GEHANDHAAFD,
        HEROPEND,
        VERVANGEN
    }

    /** What can be done to a decision. */
    enum Handeling {
        BEZWAAR_MAKEN,
        BEZWAAR_INTREKKEN,
        HANDHAVEN,
        HEROPENEN,
        VERVANGEN
    }

    /** What can be done when. */
    static final StateTable<Status, Handeling> LEVEN = StateTable.of(Status.class, Handeling.class)
            .with(Status.GENOMEN, Handeling.BEZWAAR_MAKEN, Status.IN_BEZWAAR)
            .with(Status.IN_BEZWAAR, Handeling.BEZWAAR_INTREKKEN, Status.GENOMEN)
            .with(Status.IN_BEZWAAR, Handeling.HANDHAVEN, Status.GEHANDHAAFD)
            .with(Status.IN_BEZWAAR, Handeling.HEROPENEN, Status.HEROPEND)
            .with(Status.HEROPEND, Handeling.VERVANGEN, Status.VERVANGEN);

    @Id
    private UUID id;

    private UUID besluitlijst;
    private UUID aanvraag;
    private long aanvraagnummer;
    private UUID ronde;
    private String gemeente;
    private List<String> gemeenten;
    private boolean synthetisch;
    private String titel;

    @Column(name = "over_versie")
    private int overVersie;

    private BigDecimal gevraagd;

    @Enumerated(EnumType.STRING)
    private Uitkomst uitkomst;

    private BigDecimal bedrag;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Aandeelhouder> aandelen;

    private List<String> voorwaarden;
    private String motivering;
    private String afwijking;
    private Integer rang;
    private String briefslot;
    private LocalDate vergaderdag;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Embedded
    private Bezwaar bezwaar;

    @Column(name = "genomen_op")
    private Instant genomenOp;

    @Column(name = "gewijzigd_op")
    private Instant gewijzigdOp;

    @Version
    private long version;

    protected Beschikking() {}

    /**
     * @param rang place of the application in the ranking at that moment; null when it had none
     * @param aandelen what each participant gets; empty when it is refused
     */
    Beschikking(
            Besluitlijst lijst,
            Voorstel voorstel,
            IngediendeAanvraag aanvraag,
            List<Aandeelhouder> aandelen,
            Integer rang,
            Instant nu) {
        this.id = Identifiers.next();
        this.besluitlijst = lijst.id();
        this.aanvraag = aanvraag.id();
        this.aanvraagnummer = aanvraag.nummer();
        this.ronde = aanvraag.ronde();
        this.gemeente = aanvraag.gemeente();
        this.gemeenten = aanvraag.gemeenten();
        this.synthetisch = aanvraag.synthetisch();
        this.titel = aanvraag.titel();
        this.overVersie = aanvraag.versie();
        this.gevraagd = aanvraag.bedrag();
        this.uitkomst = voorstel.uitkomst();
        this.bedrag = Objects.requireNonNullElse(voorstel.bedrag(), BigDecimal.ZERO);
        this.aandelen = aandelen;
        this.voorwaarden = voorstel.voorwaarden();
        this.motivering = voorstel.motivering();
        this.afwijking = voorstel.afwijking();
        this.rang = rang;
        this.briefslot = lijst.inhoud().briefslot();
        this.vergaderdag = lijst.inhoud().vergaderdag();
        this.status = Status.GENOMEN;
        this.genomenOp = nu;
        this.gewijzigdOp = nu;
    }

    /** An objection against it was received. */
    void maakBezwaar(Bezwaar.Maken bezwaar, Instant nu) {
        status = LEVEN.after(status, Handeling.BEZWAAR_MAKEN, Fout.BESCHIKKING_STAP);
        this.bezwaar = new Bezwaar(bezwaar.ontvangenOp(), bezwaar.gronden(), null, null, null);
        gewijzigdOp = nu;
    }

    /** Holds when its objection can be decided so. */
    void eisTeBeslissen(Bezwaar.Uitkomst uitkomst) {
        LEVEN.after(status, handeling(uitkomst), Fout.BESCHIKKING_STAP);
    }

    /** The objection was decided, or taken back. */
    void beslisOpBezwaar(Bezwaar.Beslissen beslissing, Instant nu) {
        status = LEVEN.after(status, handeling(beslissing.uitkomst()), Fout.BESCHIKKING_STAP);
        bezwaar = new Bezwaar(
                bezwaar.ontvangenOp(),
                bezwaar.gronden(),
                beslissing.uitkomst(),
                beslissing.beslistOp(),
                beslissing.motivering());
        gewijzigdOp = nu;
    }

    private static Handeling handeling(Bezwaar.Uitkomst uitkomst) {
        return switch (uitkomst) {
            case INGETROKKEN -> Handeling.BEZWAAR_INTREKKEN;
            case NIET_ONTVANKELIJK, ONGEGROND -> Handeling.HANDHAVEN;
            case GEGROND -> Handeling.HEROPENEN;
        };
    }

    /** A next decision takes its place. */
    void vervang(Instant nu) {
        status = LEVEN.after(status, Handeling.VERVANGEN, Fout.BESCHIKKING_STAP);
        gewijzigdOp = nu;
    }

    UUID id() {
        return id;
    }

    /** List in which it was decided. */
    UUID besluitlijst() {
        return besluitlijst;
    }

    UUID aanvraag() {
        return aanvraag;
    }

    long aanvraagnummer() {
        return aanvraagnummer;
    }

    UUID ronde() {
        return ronde;
    }

    /** CBS code of the municipality that applied. */
    String gemeente() {
        return gemeente;
    }

    /** CBS codes of the municipalities that take part by name. */
    List<String> gemeenten() {
        return gemeenten;
    }

    boolean synthetisch() {
        return synthetisch;
    }

    String titel() {
        return titel;
    }

    /** Number of the version of the application that it is about. */
    int overVersie() {
        return overVersie;
    }

    /** What was asked, in euros. */
    BigDecimal gevraagd() {
        return gevraagd;
    }

    Uitkomst uitkomst() {
        return uitkomst;
    }

    /** What is granted, in euros; zero when it is refused. */
    BigDecimal bedrag() {
        return bedrag;
    }

    /** What each participant gets, in euros; empty when it is refused. */
    List<Aandeelhouder> aandelen() {
        return aandelen;
    }

    List<String> voorwaarden() {
        return voorwaarden;
    }

    /** Why it was decided so; stands in the letter. */
    String motivering() {
        return motivering;
    }

    /** Why it is otherwise than the ranking says; null when that was not said. */
    String afwijking() {
        return afwijking;
    }

    /** Place of the application in the ranking when it was decided; null when it had none. */
    Integer rang() {
        return rang;
    }

    /** Last lines of the letter; null for none. */
    String briefslot() {
        return briefslot;
    }

    /** Day of the meeting. */
    LocalDate vergaderdag() {
        return vergaderdag;
    }

    Status status() {
        return status;
    }

    /** The last objection against it; null when there was none. */
    Bezwaar bezwaar() {
        return bezwaar;
    }

    Instant genomenOp() {
        return genomenOp;
    }

    Instant gewijzigdOp() {
        return gewijzigdOp;
    }

    @Override
    public long version() {
        return version;
    }

    static String pad(UUID id) {
        return "/beschikkingen/" + id;
    }
}
