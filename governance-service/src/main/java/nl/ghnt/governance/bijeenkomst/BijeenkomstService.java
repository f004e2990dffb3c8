package nl.ghnt.governance.bijeenkomst;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ghnt.governance.gremium.GremiumService;
import nl.ghnt.kit.audit.AuditTrail;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.time.TimeView;

/** Planning meetings, their agendas, and recording that they were held or cancelled. */
@ApplicationScoped
public class BijeenkomstService {

    private final BijeenkomstRepository repository;
    private final AgendapuntRepository agendapunten;
    private final GremiumService gremia;
    private final Event<BijeenkomstZeker> zeker;
    private final Event<BijeenkomstAfgelast> afgelast;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    BijeenkomstService(
            BijeenkomstRepository repository,
            AgendapuntRepository agendapunten,
            GremiumService gremia,
            Event<BijeenkomstZeker> zeker,
            Event<BijeenkomstAfgelast> afgelast,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.agendapunten = agendapunten;
        this.gremia = gremia;
        this.zeker = zeker;
        this.afgelast = afgelast;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Page<Bijeenkomst> search(BijeenkomstFilter filter, PageRequest page, Sort sort) {
        return Page.of(repository.search(filter, sort), page);
    }

    /** The meeting with its agenda. */
    @Transactional
    public Bijeenkomst get(UUID id) {
        return repository.get(id);
    }

    /** The meeting with its agenda; empty when there is none. */
    @Transactional
    public Optional<Bijeenkomst> find(UUID id) {
        return repository.findWithAgenda(id);
    }

    /** Items of the agenda of a meeting; 404 when there is no such meeting. */
    @Transactional
    Page<Agendapunt> agenda(UUID id, AgendapuntFilter filter, PageRequest page, Sort sort) {
        if (repository.count("id", id) == 0) {
            throw ProblemException.notFound("Bijeenkomst", id);
        }
        return Page.of(agendapunten.search(id, filter, sort), page);
    }

    @Transactional
    Agendapunt agendapunt(UUID id, UUID agendapunt) {
        return repository.get(id).agenda().stream()
                .filter(punt -> punt.id().equals(agendapunt))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("Agendapunt", agendapunt));
    }

    /** The meeting that has this item on its agenda. */
    @Transactional
    public Optional<Bijeenkomst> findByAgendapunt(UUID agendapunt) {
        return repository.findByAgendapunt(agendapunt);
    }

    /** Puts an item on the agenda of the first meeting of a body that will take place; empty when none is planned. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Agendapunt> agendeerOpEerstvolgende(String gremium, Agendapunt.Opgave opgave) {
        return repository.lockNext(gremium, today()).map(bijeenkomst -> agendeer(bijeenkomst, opgave));
    }

    /** All meetings of a body in a calendar year. */
    @Transactional
    public List<Bijeenkomst> inYear(String gremium, int jaar) {
        return repository.list(gremium, LocalDate.of(jaar, 1, 1), LocalDate.of(jaar, 12, 31));
    }

    @Transactional
    Bijeenkomst plan(Bijeenkomst.Opgave opgave) {
        requireGremium(opgave);
        Bijeenkomst bijeenkomst = new Bijeenkomst(opgave, clock.instant());
        repository.persist(bijeenkomst);
        if (bijeenkomst.status().isZeker()) {
            zeker.fire(new BijeenkomstZeker(bijeenkomst));
        }
        tell(bijeenkomst);
        return bijeenkomst;
    }

    @Transactional
    Agendapunt agendeer(UUID id, ExpectedVersion expected, Agendapunt.Opgave opgave) {
        return agendeer(expected(id, expected), opgave);
    }

    @Transactional
    Bijeenkomst bevestig(UUID id, ExpectedVersion expected) {
        Bijeenkomst bijeenkomst = expected(id, expected);
        bijeenkomst.bevestig(clock.instant());
        zeker.fire(new BijeenkomstZeker(bijeenkomst));
        tell(bijeenkomst);
        return bijeenkomst;
    }

    @Transactional
    Bijeenkomst houd(UUID id, ExpectedVersion expected, LocalDate dag, String samenvatting) {
        Bijeenkomst bijeenkomst = expected(id, expected);
        if (dag.isAfter(today())) {
            throw ProblemException.invalidInput(InputFault.body(
                    "/gehoudenDatum", "datum.toekomst", "Een bijeenkomst is op zijn laatst vandaag gehouden."));
        }
        bijeenkomst.houd(dag, samenvatting, clock.instant());
        tell(bijeenkomst);
        return bijeenkomst;
    }

    @Transactional
    Bijeenkomst gelastAf(UUID id, ExpectedVersion expected, String reden) {
        Bijeenkomst bijeenkomst = expected(id, expected);
        bijeenkomst.gelastAf(reden, clock.instant());
        afgelast.fire(new BijeenkomstAfgelast(bijeenkomst));
        tell(bijeenkomst);
        return bijeenkomst;
    }

    private Agendapunt agendeer(Bijeenkomst bijeenkomst, Agendapunt.Opgave opgave) {
        Agendapunt punt = bijeenkomst.agendeer(opgave, clock.instant());
        repository.flush();
        audit.note(
                "agendapunt.toegevoegd",
                "/bijeenkomsten/" + bijeenkomst.id(),
                Map.of("agendapunt", punt.id(), "volgnummer", punt.volgnummer(), "tekst", punt.tekst()));
        return punt;
    }

    private Bijeenkomst expected(UUID id, ExpectedVersion expected) {
        Bijeenkomst bijeenkomst = repository.get(id);
        expected.matches(bijeenkomst.version());
        return bijeenkomst;
    }

    private void tell(Bijeenkomst bijeenkomst) {
        Optional<BijeenkomstEvents.Feit> feit = BijeenkomstEvents.of(bijeenkomst);
        feit.ifPresent(outbox::append);
        if (feit.isEmpty()) {
            repository.flush();
            audit.note(
                    "bijeenkomst.voorlopig-gepland",
                    "/bijeenkomsten/" + bijeenkomst.id(),
                    Map.of("titel", bijeenkomst.titel()));
        }
    }

    private void requireGremium(Bijeenkomst.Opgave opgave) {
        List<InputFault> faults = new ArrayList<>();
        if (opgave.gremium() == null && opgave.soort() == Bijeenkomst.Soort.VERGADERING) {
            faults.add(InputFault.body("/gremium", "verplicht", "Een vergadering is van een gremium."));
        }
        if (opgave.gremium() != null && gremia.find(opgave.gremium()).isEmpty()) {
            faults.add(InputFault.body("/gremium", "waarde.onbekend", "'" + opgave.gremium() + "' bestaat niet."));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalidInput(faults);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), TimeView.ZONE);
    }
}
