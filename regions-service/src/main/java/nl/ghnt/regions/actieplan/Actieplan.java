package nl.ghnt.regions.actieplan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.regions.Fout;
import nl.ghnt.regions.feit.VanRegio;
import org.hibernate.annotations.BatchSize;

/**
 * The plan of action of a region over the three action lines (R128, R153). It goes from concept by adoption into execution
 * and to its end; a new version is made while the one in force stays in force, and takes its place when it is adopted.
 */
@Entity
public class Actieplan extends VanRegio {

    @Enumerated(EnumType.STRING)
    private Planstatus status;

    @Column(name = "geldende_versie")
    private Integer geldendeVersie;

    @Column(name = "laatste_actienummer")
    private int laatsteActienummer;

    @Column(name = "begin_geldigheid")
    private LocalDate beginGeldigheid;

    @Column(name = "einde_geldigheid")
    private LocalDate eindeGeldigheid;

    @Column(name = "openbaar_gewijzigd_op")
    private Instant openbaarGewijzigdOp;

    @Column(name = "kopie_van")
    private UUID kopieVan;

    @ElementCollection
    @CollectionTable(name = "actieplan_overgang", joinColumns = @JoinColumn(name = "plan"))
    @OrderColumn(name = "volgnummer")
    @BatchSize(size = 100)
    private List<Overgang> overgangen = new ArrayList<>();

    @OneToMany(mappedBy = "plan", cascade = CascadeType.PERSIST)
    @BatchSize(size = 100)
    private Set<ActieplanVersie> versies = new LinkedHashSet<>();

    protected Actieplan() {}

    /** A new plan, in concept. */
    Actieplan(String regio, Planinhoud inhoud, Instant nu) {
        this(regio, 0, inhoud, nu);
    }

    private Actieplan(String regio, int laatsteActienummer, Planinhoud inhoud, Instant nu) {
        super(regio, nu);
        this.laatsteActienummer = laatsteActienummer;
        wordt(Planstatus.CONCEPT, null, null, nu);
        versies.add(new ActieplanVersie(this, 1, genummerd(inhoud), null, nu));
    }

    /** What is in force here, as the concept of a region that succeeds this one; actions keep their numbers. */
    Actieplan kopieVoor(String opvolger, Instant nu) {
        Planinhoud inhoud = geldendeVersie()
                .orElseThrow(() -> nietNu("Alleen een vastgesteld plan is over te nemen."))
                .inhoud();
        Actieplan kopie = new Actieplan(opvolger, laatsteActienummer, inhoud, nu);
        kopie.kopieVan = id();
        return kopie;
    }

    /** The concept says something else. */
    void herzie(ActieplanVersie versie, Planinhoud inhoud, Instant nu) {
        Fout.VERSIE_GEEN_CONCEPT.unless(
                versie.isConcept(),
                "Versie " + versie.nummer() + " is " + versie.toestand() + " en ligt vast; maak een nieuwe versie.");
        versie.herzie(genummerd(inhoud));
        gewijzigd(nu);
    }

    private Planinhoud genummerd(Planinhoud inhoud) {
        Planinhoud genummerd = inhoud.genummerd(laatsteActienummer);
        laatsteActienummer =
                genummerd.acties().stream().mapToInt(Planinhoud.Actie::nummer).reduce(laatsteActienummer, Math::max);
        return genummerd;
    }

    /** A new version begins as what is in force, which stays in force. */
    ActieplanVersie nieuweVersie(String toelichting, Instant nu) {
        eisStatus(EnumSet.of(Planstatus.VASTGESTELD, Planstatus.IN_UITVOERING), "Een nieuwe versie maken");
        concept().ifPresent(versie -> {
            throw nietNu("Versie " + versie.nummer() + " is nog in bewerking.");
        });
        int nummer = versies.stream().mapToInt(ActieplanVersie::nummer).max().orElse(0) + 1;
        Planinhoud inhoud = geldendeVersie().orElseThrow().inhoud();
        ActieplanVersie versie = new ActieplanVersie(this, nummer, inhoud, toelichting, nu);
        versies.add(versie);
        gewijzigd(nu);
        return versie;
    }

    /** The concept is not wanted any more; what is in force stays in force. */
    void trekVersieIn(ActieplanVersie versie, Instant nu) {
        eisStatus(EnumSet.of(Planstatus.VASTGESTELD, Planstatus.IN_UITVOERING), "Alleen een versie intrekken");
        Fout.VERSIE_GEEN_CONCEPT.unless(
                versie.isConcept(), "Versie " + versie.nummer() + " is " + versie.toestand() + ".");
        versie.trekIn(nu);
        gewijzigd(nu);
    }

    /** The concept is adopted, when it has content for each of the three action lines (R128). */
    void stelVast(LocalDate datum, String door, Instant nu) {
        Fout.PLAN_STATUS.unless(!status.isVoorbij(), "Het plan is " + status + ".");
        ActieplanVersie versie =
                concept().orElseThrow(() -> nietNu("Er is geen concept; maak eerst een nieuwe versie."));
        versie.inhoud().eisAlleActielijnen();
        eisNa(geldendeVersie().map(ActieplanVersie::beginGeldigheid).map(begin -> begin.plusDays(1)), datum);
        versie.stelVast(datum, door, nu);
        geldendeVersie = versie.nummer();
        if (status == Planstatus.CONCEPT) {
            beginGeldigheid = datum;
            wordt(Planstatus.VASTGESTELD, datum, null, nu);
        }
        openbaarGewijzigd(nu);
    }

    /** The region begins to carry it out. */
    void voerUit(LocalDate datum, Instant nu) {
        eisStatus(EnumSet.of(Planstatus.VASTGESTELD), "De uitvoering beginnen");
        wordt(Planstatus.IN_UITVOERING, datum, null, nu);
    }

    /** It was carried out. */
    void rondAf(LocalDate datum, String toelichting, Instant nu) {
        eisStatus(EnumSet.of(Planstatus.IN_UITVOERING), "Afronden");
        eindig(Planstatus.AFGEROND, datum, toelichting, nu);
    }

    /** It is given up. */
    void trekIn(LocalDate datum, String reden, Instant nu) {
        eisStatus(EnumSet.of(Planstatus.CONCEPT, Planstatus.VASTGESTELD, Planstatus.IN_UITVOERING), "Intrekken");
        eindig(Planstatus.INGETROKKEN, datum, reden, nu);
    }

    private void eindig(Planstatus eind, LocalDate datum, String toelichting, Instant nu) {
        wordt(eind, datum, toelichting, nu);
        eindeGeldigheid = datum;
        concept().ifPresent(versie -> versie.trekIn(nu));
    }

    private void wordt(Planstatus nieuw, LocalDate datum, String toelichting, Instant nu) {
        eisNa(
                overgangen.stream()
                        .map(Overgang::ingangsdatum)
                        .filter(eerder -> eerder != null)
                        .max(LocalDate::compareTo),
                datum);
        overgangen.add(new Overgang(nieuw, datum, toelichting, nu));
        status = nieuw;
        openbaarGewijzigd(nu);
    }

    /** It changed, and when it was ever adopted everybody may know. */
    private void openbaarGewijzigd(Instant nu) {
        if (isOpenbaar()) {
            openbaarGewijzigdOp = nu;
        }
        gewijzigd(nu);
    }

    private static void eisNa(Optional<LocalDate> eerder, LocalDate datum) {
        Fout.DATUM_VOLGORDE.unless(
                eerder.isEmpty() || datum == null || !datum.isBefore(eerder.get()),
                "De datum " + datum + " ligt voor " + eerder.orElse(null) + ", de eerste die nog past.");
    }

    /** Something is told of an action of the version in force. */
    void meldVoortgang(int nummer, Instant nu) {
        eisStatus(EnumSet.of(Planstatus.IN_UITVOERING), "Voortgang melden");
        geldendeVersie()
                .flatMap(versie -> versie.inhoud().actie(nummer))
                .orElseThrow(() -> ProblemException.notFound("Actie", nummer));
        openbaarGewijzigd(nu);
    }

    private void eisStatus(Set<Planstatus> mag, String wat) {
        if (!mag.contains(status)) {
            throw Fout.PLAN_STATUS
                    .because(wat + " kan niet: het plan is " + status + ".")
                    .with("huidigeStatus", status);
        }
    }

    private ProblemException nietNu(String detail) {
        return Fout.PLAN_STATUS.because(detail).with("huidigeStatus", status);
    }

    Optional<ActieplanVersie> concept() {
        return versies.stream().filter(ActieplanVersie::isConcept).findFirst();
    }

    /** The version that was adopted last; empty when none was. */
    Optional<ActieplanVersie> geldendeVersie() {
        return versies.stream()
                .filter(versie -> geldendeVersie != null && versie.nummer() == geldendeVersie)
                .findFirst();
    }

    /** What it was, by what was known. */
    Planverleden verleden() {
        return new Planverleden(this);
    }

    /** Last moment of a change that everybody may know of. */
    Instant openbaarGewijzigdOp() {
        return openbaarGewijzigdOp;
    }

    /** Number that changes with what a reader may know of: who does not see a concept does not see that it changes. */
    long version(boolean metConcept) {
        return metConcept ? version() : ChronoUnit.MICROS.between(Instant.EPOCH, openbaarGewijzigdOp);
    }

    List<ActieplanVersie> versies() {
        return versies.stream()
                .sorted(Comparator.comparing(ActieplanVersie::nummer))
                .toList();
    }

    Optional<ActieplanVersie> versie(int nummer) {
        return versies.stream().filter(versie -> versie.nummer() == nummer).findFirst();
    }

    /** Whether others than the region and the programme may know of it. */
    boolean isOpenbaar() {
        return geldendeVersie != null;
    }

    public Planstatus status() {
        return status;
    }

    public int laatsteActienummer() {
        return laatsteActienummer;
    }

    /** First day on which it held; null when it was never adopted. */
    public LocalDate beginGeldigheid() {
        return beginGeldigheid;
    }

    /** First day on which it no longer held; null when open. */
    public LocalDate eindeGeldigheid() {
        return eindeGeldigheid;
    }

    /** The plan that it was copied from; null when it was not. */
    public UUID kopieVan() {
        return kopieVan;
    }

    public List<Overgang> overgangen() {
        return List.copyOf(overgangen);
    }

    String pad() {
        return pad(id());
    }

    /** Where a plan is read, below the base path. */
    static String pad(UUID id) {
        return "/actieplannen/" + id;
    }
}
