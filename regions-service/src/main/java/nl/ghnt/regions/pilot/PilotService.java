package nl.ghnt.regions.pilot;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.time.DutchDay;
import nl.ghnt.kit.time.TimeView;
import nl.ghnt.regions.feit.Blik;
import nl.ghnt.regions.projectleider.Rechten;
import nl.ghnt.regions.regio.RegioService;

/** The pilots; the programme team and the own region write. */
@ApplicationScoped
public class PilotService {

    private final PilotRepository repository;
    private final RegioService regios;
    private final Rechten rechten;
    private final Outbox outbox;
    private final Clock clock;

    PilotService(PilotRepository repository, RegioService regios, Rechten rechten, Outbox outbox, Clock clock) {
        this.repository = repository;
        this.regios = regios;
        this.rechten = rechten;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Page<PilotBeeld> search(PilotFilter filter, TimeView time, PageRequest page, Sort sort) {
        Blik blik = Blik.van(time, clock);
        return repository.search(filter, blik, page, sort).map(pilot -> PilotBeeld.van(pilot, blik));
    }

    @Transactional
    PilotBeeld get(UUID id, TimeView time) {
        Blik blik = Blik.van(time, clock);
        return PilotBeeld.van(repository.get(id, blik.beschikbaarOp()), blik);
    }

    @Transactional
    PilotTelling telling(TimeView time) {
        Blik blik = Blik.van(time, clock);
        return PilotTelling.van(repository.allWithStates(blik.beschikbaarOp()), blik);
    }

    @Transactional
    PilotBeeld maak(String regio, String code, Pilot.Soort soort, Pilot.Inhoud inhoud, PilotStand.Inhoud stand) {
        rechten.eisSchrijverOfProgramma(regio);
        regios.eisBestaatOp(regio, DutchDay.today(clock));
        Instant nu = clock.instant();
        Pilot pilot = new Pilot(regio, code, soort, inhoud, nu);
        pilot.meld(stand, nu);
        repository.persist(pilot);
        return vertel(pilot);
    }

    @Transactional
    PilotBeeld wijzig(UUID id, ExpectedVersion expected, Pilot.Inhoud inhoud) {
        return bij(id, expected, pilot -> pilot.wijzig(inhoud, clock.instant()));
    }

    @Transactional
    PilotBeeld meld(UUID id, ExpectedVersion expected, PilotStand.Inhoud stand) {
        return bij(id, expected, pilot -> pilot.meld(stand, clock.instant()));
    }

    @Transactional
    PilotBeeld verleng(UUID id, ExpectedVersion expected, PilotInvoer.Verlengen verlenging) {
        return bij(id, expected, pilot -> pilot.verleng(verlenging.toVerlenging(clock.instant())));
    }

    @Transactional
    PilotBeeld evalueer(UUID id, ExpectedVersion expected, PilotInvoer.Evalueren evaluatie) {
        return bij(id, expected, pilot -> {
            eisBekend(evaluatie.vergelekenMet());
            pilot.evalueer(evaluatie.toEvaluatie(clock.instant()));
        });
    }

    private PilotBeeld bij(UUID id, ExpectedVersion expected, Consumer<Pilot> wijziging) {
        Pilot pilot = repository.get(id);
        rechten.eisSchrijverOfProgramma(pilot.regio());
        expected.matches(pilot);
        wijziging.accept(pilot);
        return vertel(pilot);
    }

    private void eisBekend(List<String> codes) {
        List<String> bekend = repository.known(codes);
        List<InputFault> fouten = new ArrayList<>();
        for (int plek = 0; plek < codes.size(); plek++) {
            if (!bekend.contains(codes.get(plek))) {
                fouten.add(InputFault.body(
                        "/vergelekenMet/" + plek,
                        "waarde.onbekend",
                        "'" + codes.get(plek) + "' is geen code van een pilot of referentiewerkwijze."));
            }
        }
        if (!fouten.isEmpty()) {
            throw ProblemException.invalidInput(fouten);
        }
    }

    private PilotBeeld vertel(Pilot pilot) {
        PilotBeeld beeld = PilotBeeld.van(pilot, Blik.op(DutchDay.today(clock), clock));
        outbox.append(PilotGewijzigd.of(beeld));
        return beeld;
    }
}
