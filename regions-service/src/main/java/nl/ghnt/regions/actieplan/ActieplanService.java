package nl.ghnt.regions.actieplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.ghnt.kit.audit.AuditTrail;
import nl.ghnt.kit.bulk.BulkImport;
import nl.ghnt.kit.bulk.BulkOutcome;
import nl.ghnt.kit.bulk.BulkReport;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.time.DutchDay;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.Fout;
import nl.ghnt.regions.feit.Herkomst;
import nl.ghnt.regions.feit.Tijdlijn;
import nl.ghnt.regions.kader.KaderService;
import nl.ghnt.regions.projectleider.Rechten;
import nl.ghnt.regions.regio.RegioService;

/** What a region does with its plan of action. */
@ApplicationScoped
public class ActieplanService {

    private final ActieplanRepository repository;
    private final VoortgangRepository voortgang;
    private final RegioService regios;
    private final KaderService kader;
    private final Rechten rechten;
    private final Inzage inzage;
    private final BulkImport bulk;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    ActieplanService(
            ActieplanRepository repository,
            VoortgangRepository voortgang,
            RegioService regios,
            KaderService kader,
            Rechten rechten,
            Inzage inzage,
            BulkImport bulk,
            AuditTrail audit,
            Outbox outbox,
            Clock clock) {
        this.repository = repository;
        this.voortgang = voortgang;
        this.regios = regios;
        this.kader = kader;
        this.rechten = rechten;
        this.inzage = inzage;
        this.bulk = bulk;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * A region gets a plan, in concept.
     *
     * @throws ProblemException 403 for another region, 400 with all that does not fit the frame, 409 when the region has
     *     ended or has a plan that runs
     */
    @Transactional
    Actieplan maak(String regio, Planinhoud inhoud) {
        rechten.eisSchrijver(regio);
        regios.eisBestaatOp(regio, DutchDay.today(clock));
        eisInhoud("/inhoud", inhoud, 0);
        eisGeenPlan(regio);
        return bewaar(new Actieplan(regio, inhoud, clock.instant()), "actieplan.gemaakt");
    }

    private void eisGeenPlan(String regio) {
        repository.of(regio).stream()
                .filter(plan -> !plan.status().isVoorbij())
                .findFirst()
                .ifPresent(plan -> {
                    throw Fout.PLAN_BESTAAT_AL
                            .because("Uw regio heeft een plan met status " + plan.status()
                                    + "; maak daar een nieuwe versie van, of rond het af of trek het in.")
                            .with("actieplan", plan.id());
                });
    }

    /** A region takes over the plan of a region that it succeeds, as its own concept. */
    @Transactional
    Actieplan kopieer(UUID id, String opvolger) {
        rechten.eisSchrijver(opvolger);
        regios.eisBestaatOp(opvolger, DutchDay.today(clock));
        Actieplan bron = repository.get(id);
        if (!bron.isOpenbaar()) {
            throw ProblemException.notFound("Actieplan", id);
        }
        Fout.GEEN_OPVOLGER.unless(
                regios.volgtOp(opvolger, bron.regio()),
                "'" + opvolger + "' is in het register geen opvolger van '" + bron.regio() + "'.");
        eisGeenPlan(opvolger);
        return bewaar(bron.kopieVoor(opvolger, clock.instant()), "actieplan.gekopieerd");
    }

    private Actieplan bewaar(Actieplan plan, String handeling) {
        repository.persist(plan);
        return onthoud(plan, handeling);
    }

    /** The concept says something else. */
    @Transactional
    Actieplan herzie(UUID id, int nummer, ExpectedVersion expected, Planinhoud inhoud) {
        Actieplan plan = eigen(id, expected);
        eisInhoud("", inhoud, plan.laatsteActienummer());
        return herzie(plan, versie(plan, nummer), inhoud);
    }

    private void eisInhoud(String plaats, Planinhoud inhoud, int laatsteActienummer) {
        ProblemException.below(plaats, () -> {
            Planregels.eis(inhoud, kader.alle(), laatsteActienummer);
            return inhoud;
        });
    }

    private Actieplan herzie(Actieplan plan, ActieplanVersie versie, Planinhoud inhoud) {
        plan.herzie(versie, inhoud, clock.instant());
        return onthoud(plan, "actieplan.herzien");
    }

    /**
     * Brings in many plans at once: a region without a plan gets one, a concept says something else from now on.
     *
     * @throws ProblemException 403 when one of them is for a region that the caller may not write for
     */
    @Transactional
    BulkReport leesIn(List<ActieplanApi.Aanmaken> regels, boolean proefdraaien) {
        List<String> codes = regels.stream()
                .filter(Objects::nonNull)
                .map(ActieplanApi.Aanmaken::regio)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        codes.forEach(rechten::eisSchrijver);
        // what is there already is read after others who bring in the same are done
        codes.forEach(regios::vergrendel);
        return bulk.run(
                regels, proefdraaien, ActieplanApi.Aanmaken::regio, regel -> leesIn(regel.regio(), regel.inhoud()));
    }

    private BulkOutcome leesIn(String regio, Planinhoud inhoud) {
        for (Actieplan plan : repository.of(regio)) {
            Optional<ActieplanVersie> concept = plan.concept();
            if (concept.isPresent() && concept.get().inhoud().zegtHetzelfdeAls(inhoud)) {
                return BulkOutcome.ONGEWIJZIGD;
            }
            if (concept.isPresent()) {
                eisInhoud("/inhoud", inhoud, plan.laatsteActienummer());
                herzie(plan, concept.get(), inhoud);
                return BulkOutcome.GEWIJZIGD;
            }
        }
        maak(regio, inhoud);
        return BulkOutcome.NIEUW;
    }

    /** A concept is made beside the version in force. */
    @Transactional
    Actieplan nieuweVersie(UUID id, ExpectedVersion expected, String toelichting) {
        Actieplan plan = eigen(id, expected);
        plan.nieuweVersie(toelichting, clock.instant());
        return onthoud(plan, "actieplan.versie-gemaakt");
    }

    /** The concept beside the version in force is given up. */
    @Transactional
    Actieplan trekVersieIn(UUID id, int nummer, ExpectedVersion expected) {
        Actieplan plan = eigen(id, expected);
        plan.trekVersieIn(versie(plan, nummer), clock.instant());
        return onthoud(plan, "actieplan.versie-ingetrokken");
    }

    /** The concept is adopted. */
    @Transactional
    Actieplan stelVast(UUID id, ExpectedVersion expected, LocalDate datum, String door) {
        Actieplan plan = eigen(id, expected);
        eisVoorbij(datum, "/vaststellingsdatum");
        regios.eisBestaatOp(plan.regio(), datum);
        plan.stelVast(datum, door, clock.instant());
        outbox.append(ActieplanEvents.vastgesteld(plan));
        return plan;
    }

    /** The region begins to carry it out. */
    @Transactional
    Actieplan voerUit(UUID id, ExpectedVersion expected, LocalDate datum) {
        Actieplan plan = eigen(id, expected);
        eisVoorbij(datum, "/begindatum");
        plan.voerUit(datum, clock.instant());
        return vertel(plan);
    }

    /** It was carried out. */
    @Transactional
    Actieplan rondAf(UUID id, ExpectedVersion expected, LocalDate datum, String toelichting) {
        Actieplan plan = eigen(id, expected);
        eisVoorbij(datum, "/einddatum");
        plan.rondAf(datum, toelichting, clock.instant());
        return vertel(plan);
    }

    /** It is given up; of a plan that was never adopted nobody else hears. */
    @Transactional
    Actieplan trekIn(UUID id, ExpectedVersion expected, LocalDate datum, String reden) {
        Actieplan plan = eigen(id, expected);
        eisVoorbij(datum, "/intrekkingsdatum");
        plan.trekIn(datum, reden, clock.instant());
        return plan.isOpenbaar() ? vertel(plan) : onthoud(plan, "actieplan.ingetrokken");
    }

    /** How an action comes along from a day on, without a new version. */
    @Transactional
    Actieplan meldVoortgang(
            UUID id, int nummer, ExpectedVersion expected, LocalDate peildatum, Actievoortgang.Melding melding) {
        Actieplan plan = eigen(id, expected);
        Instant nu = clock.instant();
        LocalDate vanaf = peildatum == null ? DutchDay.today(clock) : peildatum;
        eisVoorbij(vanaf, "/peildatum");
        eisVoorbij(melding.werkelijkeBegindatum(), "/werkelijkeBegindatum");
        eisVoorbij(melding.werkelijkeEinddatum(), "/werkelijkeEinddatum");
        plan.meldVoortgang(nummer, nu);
        Herkomst herkomst = new Herkomst(null, nu, null);
        List<Actievoortgang> verloop = new ArrayList<>(voortgang.of(id, nummer));
        new Tijdlijn<>(verloop)
                .vervang(new Actievoortgang(id, nummer, melding, Validity.from(vanaf), herkomst), herkomst);
        voortgang.persist(verloop);
        outbox.append(ActieplanEvents.voortgang(plan, nummer, vanaf, melding));
        return plan;
    }

    private Actieplan eigen(UUID id, ExpectedVersion expected) {
        Actieplan plan = inzage.eis(repository.get(id));
        rechten.eisSchrijver(plan.regio());
        expected.matches(plan);
        return plan;
    }

    private static ActieplanVersie versie(Actieplan plan, int nummer) {
        return plan.versie(nummer).orElseThrow(() -> ProblemException.notFound("Versie", nummer));
    }

    private Actieplan vertel(Actieplan plan) {
        outbox.append(ActieplanEvents.gewijzigd(plan));
        return plan;
    }

    private Actieplan onthoud(Actieplan plan, String handeling) {
        repository.flush();
        audit.note(handeling, plan.pad(), null);
        return plan;
    }

    /** What happened cannot lie ahead: planned and real days are told apart. */
    private void eisVoorbij(LocalDate datum, String plaats) {
        if (datum != null && datum.isAfter(DutchDay.today(clock))) {
            throw ProblemException.invalidInput(
                    InputFault.body(plaats, "datum.toekomst", "De datum " + datum + " is nog niet geweest."));
        }
    }
}
