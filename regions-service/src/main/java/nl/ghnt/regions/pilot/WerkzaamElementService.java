package nl.ghnt.regions.pilot;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.ghnt.kit.audit.AuditTrail;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.time.DutchDay;
import nl.ghnt.regions.feit.Kennis;
import nl.ghnt.regions.projectleider.Rechten;
import nl.ghnt.regions.regio.RegioService;

/** What works: the own region writes and shares, all read what is shared. */
@ApplicationScoped
public class WerkzaamElementService {

    private final WerkzaamElementRepository repository;
    private final PilotRepository pilots;
    private final RegioService regios;
    private final Rechten rechten;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    WerkzaamElementService(
            WerkzaamElementRepository repository,
            PilotRepository pilots,
            RegioService regios,
            Rechten rechten,
            AuditTrail audit,
            Outbox outbox,
            Clock clock) {
        this.repository = repository;
        this.pilots = pilots;
        this.regios = regios;
        this.rechten = rechten;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Page<WerkzaamElement> search(WerkzaamElementFilter filter, Kennis kennis, PageRequest page, Sort sort) {
        return Page.of(repository.search(filter, rechten.zicht(), kennis.op(clock), sort), page);
    }

    @Transactional
    WerkzaamElement get(UUID id, Kennis kennis) {
        return gezien(repository.get(id, kennis.op(clock)), id);
    }

    /** Others do not see a concept. */
    private WerkzaamElement gezien(WerkzaamElement element, UUID id) {
        if (!element.isGedeeld()) {
            rechten.eisZicht(element.regio(), "Werkzaam element", id);
        }
        return element;
    }

    @Transactional
    WerkzaamElement maak(String regio, WerkzaamElement.Inhoud inhoud) {
        rechten.eisSchrijver(regio);
        regios.eisBestaatOp(regio, DutchDay.today(clock));
        eisPilot(inhoud.pilot(), "/inhoud/pilot");
        WerkzaamElement element = new WerkzaamElement(regio, inhoud, clock.instant());
        repository.persist(element);
        vertel(element, "werkzaam-element.gemaakt");
        return element;
    }

    @Transactional
    WerkzaamElement wijzig(UUID id, ExpectedVersion expected, WerkzaamElement.Inhoud inhoud) {
        WerkzaamElement element = teSchrijven(id, expected);
        eisPilot(inhoud.pilot(), "/pilot");
        element.wijzig(inhoud, clock.instant());
        vertel(element, "werkzaam-element.gewijzigd");
        return element;
    }

    @Transactional
    WerkzaamElement deel(UUID id, ExpectedVersion expected) {
        WerkzaamElement element = teSchrijven(id, expected);
        element.deel(clock.instant());
        vertel(element, null);
        return element;
    }

    private WerkzaamElement teSchrijven(UUID id, ExpectedVersion expected) {
        WerkzaamElement element = gezien(repository.get(id), id);
        rechten.eisSchrijver(element.regio());
        expected.matches(element);
        return element;
    }

    private void eisPilot(UUID pilot, String pointer) {
        if (pilot != null && !pilots.isBekend(pilot)) {
            throw ProblemException.invalidInput(
                    InputFault.body(pointer, "waarde.onbekend", "Pilot '" + pilot + "' bestaat niet."));
        }
    }

    /** Others hear of what is shared; a concept is noted only. */
    private void vertel(WerkzaamElement element, String action) {
        if (element.isGedeeld()) {
            outbox.append(WerkzaamElementEvents.Gedeeld.of(element));
        } else {
            repository.flush();
            audit.note(action, element.pad(), Map.of("titel", element.titel()));
        }
    }
}
