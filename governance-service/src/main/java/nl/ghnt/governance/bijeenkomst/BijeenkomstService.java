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
import java.util.function.Consumer;
import nl.ghnt.governance.Rechten;
import nl.ghnt.governance.gremium.GremiumService;
import nl.ghnt.kit.audit.AuditTrail;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.time.DutchDay;

/** Planning meetings, their agendas, and recording that they were held or cancelled. */
@ApplicationScoped
public class BijeenkomstService {

    private static final String TOEGEVOEGD = "agendapunt.toegevoegd";

    private final BijeenkomstRepository repository;
    private final AgendapuntRepository agendapunten;
    private final GremiumService gremia;
    private final Rechten rechten;
    private final Event<Object> hier;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    BijeenkomstService(
            BijeenkomstRepository repository,
            AgendapuntRepository agendapunten,
            GremiumService gremia,
            Rechten rechten,
            Event<Object> hier,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.agendapunten = agendapunten;
        this.gremia = gremia;
        this.rechten = rechten;
        this.hier = hier;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Page<Bijeenkomst> search(BijeenkomstFilter filter, PageRequest page, Sort sort) {
        return repository.search(filter, rechten.zicht(), page, sort);
    }

    /** The meeting with its agenda; 404 when there is none that the caller may know of. */
    @Transactional
    public Bijeenkomst get(UUID id) {
        return find(id).orElseThrow(() -> ProblemException.notFound("Bijeenkomst", id));
    }

    /** The meeting with its agenda; empty when there is none that the caller may know of. */
    @Transactional
    public Optional<Bijeenkomst> find(UUID id) {
        return repository
                .findWithAgenda(id)
                .filter(bijeenkomst -> bijeenkomst.openbaarheid().isOpenbaar() || zietBesloten(bijeenkomst));
    }

    /** Whether the caller sees of a meeting what is not published. */
    boolean zietBesloten(Bijeenkomst bijeenkomst) {
        return rechten.zicht().ziet(bijeenkomst.kop().gremium());
    }

    /** Items of the agenda of a meeting that the caller may know of; 404 when there is no such meeting. */
    @Transactional
    Page<Agendapunt> agenda(UUID id, AgendapuntFilter filter, PageRequest page, Sort sort) {
        Bijeenkomst bijeenkomst = repository
                .findByIdOptional(id)
                .filter(gevonden -> gevonden.openbaarheid().isOpenbaar() || zietBesloten(gevonden))
                .orElseThrow(() -> ProblemException.notFound("Bijeenkomst", id));
        return agendapunten.search(id, zietBesloten(bijeenkomst), filter, page, sort);
    }

    @Transactional
    Agendapunt agendapunt(UUID id, UUID agendapunt) {
        return findAgendapunt(get(id), agendapunt)
                .orElseThrow(() -> ProblemException.notFound("Agendapunt", agendapunt));
    }

    /** An item of the agenda of this meeting; empty when there is none that the caller may know of. */
    @Transactional
    public Optional<Agendapunt> findAgendapunt(Bijeenkomst bijeenkomst, UUID agendapunt) {
        return bijeenkomst.agenda().stream()
                .filter(punt -> punt.id().equals(agendapunt))
                .filter(punt -> punt.isOpenbaar() || zietBesloten(bijeenkomst))
                .findFirst();
    }

    /** The meeting that has this item on its agenda; empty when there is none that the caller may know of. */
    @Transactional
    public Optional<Bijeenkomst> findByAgendapunt(UUID agendapunt) {
        return repository.findByAgendapunt(agendapunt).filter(bijeenkomst -> findAgendapunt(bijeenkomst, agendapunt)
                .isPresent());
    }

    /** Whether everybody may read an item of an agenda. */
    @Transactional
    public boolean isOpenbaar(UUID agendapunt) {
        return agendapunten
                .findByIdOptional(agendapunt)
                .filter(Agendapunt::isOpenbaar)
                .isPresent();
    }

    /**
     * Puts an item on the agenda of the first meeting that will take place; empty when none is planned.
     *
     * @param gremium of which body; null for whichever
     * @param soort of which kind; null for whichever
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Agendapunt> agendeerOpEerstvolgende(
            String gremium, Bijeenkomst.Soort soort, Agendapunt.Inhoud opgave) {
        return repository
                .lockNext(gremium, soort, DutchDay.today(clock))
                .map(bijeenkomst -> note(TOEGEVOEGD, bijeenkomst.agendeer(opgave, clock.instant())));
    }

    /**
     * Takes an item off the agenda of a meeting that is to come. Of one that was held or called off it stays: that is what its
     * agenda was.
     *
     * @param agendapunt null for what is on no agenda
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void haalVanAgenda(UUID agendapunt) {
        repository
                .lockByAgendapunt(agendapunt)
                .filter(bijeenkomst -> bijeenkomst.stand().status().isOpen())
                .ifPresent(bijeenkomst ->
                        note("agendapunt.vervallen", bijeenkomst.haalVanAgenda(agendapunt, clock.instant())));
    }

    /** The meetings of a body in a calendar year that the caller may know of. */
    @Transactional
    public List<Bijeenkomst> inYear(String gremium, int jaar) {
        return repository.list(gremium, LocalDate.of(jaar, 1, 1), LocalDate.of(jaar, 12, 31), rechten.zicht());
    }

    @Transactional
    Bijeenkomst plan(BijeenkomstApi.PlanRequest opgave) {
        requireGremium(opgave);
        Bijeenkomst bijeenkomst = new Bijeenkomst(opgave, clock.instant());
        repository.persist(bijeenkomst);
        if (bijeenkomst.stand().status().isZeker()) {
            hier.fire(new BijeenkomstZeker(bijeenkomst));
        }
        tell(bijeenkomst);
        return bijeenkomst;
    }

    @Transactional
    Agendapunt agendeer(UUID id, ExpectedVersion expected, Agendapunt.Inhoud opgave) {
        return note(TOEGEVOEGD, expected(id, expected).voegToe(opgave, clock.instant()));
    }

    @Transactional
    Bijeenkomst bevestig(UUID id, ExpectedVersion expected) {
        return change(id, expected, bijeenkomst -> {
            bijeenkomst.bevestig(clock.instant());
            hier.fire(new BijeenkomstZeker(bijeenkomst));
        });
    }

    @Transactional
    Bijeenkomst houd(UUID id, ExpectedVersion expected, LocalDate dag, String samenvatting) {
        return change(id, expected, bijeenkomst -> {
            if (dag.isAfter(DutchDay.today(clock))) {
                throw ProblemException.invalidInput(InputFault.body(
                        "/gehoudenDatum", "datum.toekomst", "Een bijeenkomst is op zijn laatst vandaag gehouden."));
            }
            bijeenkomst.houd(dag, samenvatting, clock.instant());
            hier.fire(new BijeenkomstGehouden(bijeenkomst));
        });
    }

    @Transactional
    Bijeenkomst gelastAf(UUID id, ExpectedVersion expected, String reden) {
        return change(id, expected, bijeenkomst -> {
            bijeenkomst.gelastAf(reden, clock.instant());
            hier.fire(new BijeenkomstAfgelast(bijeenkomst));
        });
    }

    private Bijeenkomst change(UUID id, ExpectedVersion expected, Consumer<Bijeenkomst> change) {
        Bijeenkomst bijeenkomst = expected(id, expected);
        change.accept(bijeenkomst);
        tell(bijeenkomst);
        return bijeenkomst;
    }

    /** Everybody may read all that the meeting says now. */
    @Transactional
    Bijeenkomst publiceer(UUID id, ExpectedVersion expected) {
        Bijeenkomst bijeenkomst = expected(id, expected);
        bijeenkomst.publiceer(clock.instant());
        outbox.append(BijeenkomstVerteld.gepubliceerd(bijeenkomst));
        return bijeenkomst;
    }

    private Agendapunt note(String action, Agendapunt punt) {
        Agendapunt.Inhoud inhoud = punt.inhoud();
        repository.flush();
        audit.note(
                action,
                "/bijeenkomsten/" + punt.bijeenkomst().id(),
                Map.of("agendapunt", punt.id(), "volgnummer", inhoud.volgnummer(), "tekst", inhoud.tekst()));
        return punt;
    }

    private Bijeenkomst expected(UUID id, ExpectedVersion expected) {
        Bijeenkomst bijeenkomst = get(id);
        expected.matches(bijeenkomst);
        return bijeenkomst;
    }

    private void tell(Bijeenkomst bijeenkomst) {
        Optional<BijeenkomstVerteld> feit = BijeenkomstVerteld.of(bijeenkomst);
        feit.ifPresent(outbox::append);
        if (feit.isEmpty()) {
            repository.flush();
            audit.note(
                    "bijeenkomst.voorlopig-gepland",
                    "/bijeenkomsten/" + bijeenkomst.id(),
                    Map.of("titel", bijeenkomst.kop().titel()));
        }
    }

    private void requireGremium(BijeenkomstApi.PlanRequest opgave) {
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
}
