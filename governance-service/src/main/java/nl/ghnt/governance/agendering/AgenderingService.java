package nl.ghnt.governance.agendering;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ghnt.governance.Fout;
import nl.ghnt.governance.Rechten;
import nl.ghnt.governance.bijeenkomst.Agendapunt;
import nl.ghnt.governance.bijeenkomst.BijeenkomstAfgelast;
import nl.ghnt.governance.bijeenkomst.BijeenkomstGehouden;
import nl.ghnt.governance.bijeenkomst.BijeenkomstService;
import nl.ghnt.governance.bijeenkomst.BijeenkomstZeker;
import nl.ghnt.kit.audit.AuditTrail;
import nl.ghnt.kit.events.ReceivedEvent;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;

/** Brings what must be decided or shown on the agenda of the next meeting, and keeps it waiting while there is none. */
@ApplicationScoped
public class AgenderingService {

    private final AgenderingRepository repository;
    private final BijeenkomstService bijeenkomsten;
    private final Rechten rechten;
    private final AuditTrail audit;
    private final Clock clock;

    AgenderingService(
            AgenderingRepository repository,
            BijeenkomstService bijeenkomsten,
            Rechten rechten,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.bijeenkomsten = bijeenkomsten;
        this.rechten = rechten;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Page<Agendering> search(AgenderingFilter filter, PageRequest page, Sort sort) {
        return repository.search(filter, rechten.zicht(), page, sort);
    }

    /** @throws nl.ghnt.kit.problem.ProblemException 404 for one that the caller may not know of */
    @Transactional
    Agendering get(UUID id) {
        return repository.get(id, rechten.zicht());
    }

    /**
     * Takes in a report that is offered for adoption (R38). Telling the same again changes nothing, nor does offering a
     * report that is still on its way; after it was given back, offering it again puts it on its way anew.
     *
     * @throws nl.ghnt.kit.problem.ProblemException when the report was adopted already
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void neemAan(ReceivedEvent<RapportageAangeboden> event) {
        repository.lockPlacing();
        Optional<Agendering> latest = repository.findLatest(event.data().voortgangsrapportage());
        boolean onItsWay = latest.map(Agendering::loopt).orElse(false);
        if (onItsWay || repository.isKnown(event.id())) {
            return;
        }
        Fout.AL_VASTGESTELD.unless(
                latest.map(bekend -> bekend.verloop().uitkomst()).orElse(null) != Besluituitkomst.VASTGESTELD,
                "Voortgangsrapportage " + event.data().voortgangsrapportage() + " is al vastgesteld.");
        brengOpWeg(event.data().inhoud(), event);
    }

    /**
     * Takes in a project that is put forward for the informatiedag (R322). What is told twice or late changes nothing, nor does a
     * project that is still on its way; once it was shown or taken back, it is on its way anew.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void draagVoor(ReceivedEvent<ProjectVoorgedragen> event) {
        repository.lockPlacing();
        UUID project = event.data().project();
        if (repository.isLater(project, event.sequence()) && lopend(project).isEmpty()) {
            brengOpWeg(event.data().inhoud(), event);
        }
    }

    /** A project is not put forward any more: it goes off the programme, unless the day was held. */
    @Transactional(Transactional.TxType.MANDATORY)
    void trekIn(UUID project, long volgnummer) {
        repository.lockPlacing();
        if (repository.isLater(project, volgnummer)) {
            lopend(project).ifPresent(agendering -> {
                bijeenkomsten.haalVanAgenda(agendering.verloop().agendapunt());
                agendering.trekIn(clock.instant());
                note("agendering.ingetrokken", agendering);
            });
        }
    }

    private Optional<Agendering> lopend(UUID onderwerp) {
        return repository.findLatest(onderwerp).filter(Agendering::loopt);
    }

    private void brengOpWeg(Agendering.Inhoud inhoud, ReceivedEvent<?> event) {
        Agendering agendering = new Agendering(inhoud, event, clock.instant());
        repository.persist(agendering);
        plaats(agendering);
    }

    /** The stuurgroep decided on an agenda item; nothing when no report stands behind it that waits for that. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void besloten(UUID agendapunt, Besluituitkomst uitkomst) {
        repository
                .findByAgendapunt(agendapunt)
                .filter(Agendering::isTeBesluiten)
                .ifPresent(agendering -> {
                    agendering.besluit(uitkomst, clock.instant());
                    note("agendering.besloten", agendering);
                });
    }

    void meetingIsCertain(@Observes BijeenkomstZeker certain) {
        repository.lockPlacing();
        repository.waiting().forEach(this::plaats);
    }

    void meetingIsCancelled(@Observes BijeenkomstAfgelast cancelled) {
        repository.lockPlacing();
        repository.placedOn(cancelled.bijeenkomst().id()).forEach(agendering -> {
            agendering.wachtOpnieuw(clock.instant());
            plaats(agendering);
        });
    }

    /** Who holds the meeting has its row: nothing is put on its agenda or taken off meanwhile. */
    void meetingIsHeld(@Observes BijeenkomstGehouden held) {
        repository.placedOn(held.bijeenkomst().id()).stream()
                .filter(agendering -> !agendering.isTeBesluiten())
                .forEach(agendering -> {
                    agendering.houd(clock.instant());
                    note("agendering.gehouden", agendering);
                });
    }

    private void plaats(Agendering agendering) {
        Agendering.Inhoud inhoud = agendering.inhoud();
        Optional<Agendapunt> punt =
                bijeenkomsten.agendeerOpEerstvolgende(inhoud.gremium(), inhoud.bijeenkomstSoort(), agendering.opgave());
        punt.ifPresent(placed -> agendering.plaats(placed.bijeenkomst().id(), placed.id(), clock.instant()));
        note(punt.isPresent() ? "agendering.geplaatst" : "agendering.wacht", agendering);
    }

    private void note(String action, Agendering agendering) {
        repository.flush();
        Map<String, Object> data = new HashMap<>();
        data.put("onderwerp", agendering.inhoud().onderwerp());
        data.put("bijeenkomst", agendering.verloop().bijeenkomst());
        data.put("agendapunt", agendering.verloop().agendapunt());
        data.put("uitkomst", agendering.verloop().uitkomst());
        audit.note(action, "/agenderingen/" + agendering.id(), data);
    }
}
