package nl.ghnt.regions.netwerk;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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

/** The regional administrative meetings; the own region writes, all read. */
@ApplicationScoped
public class RegionaleBijeenkomstService {

    private final RegionaleBijeenkomstRepository repository;
    private final NetwerkRepository netwerken;
    private final RegioService regios;
    private final Rechten rechten;
    private final Outbox outbox;
    private final Clock clock;

    RegionaleBijeenkomstService(
            RegionaleBijeenkomstRepository repository,
            NetwerkRepository netwerken,
            RegioService regios,
            Rechten rechten,
            Outbox outbox,
            Clock clock) {
        this.repository = repository;
        this.netwerken = netwerken;
        this.regios = regios;
        this.rechten = rechten;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Page<RegionaleBijeenkomst> search(RegionaleBijeenkomstFilter filter, Kennis kennis, PageRequest page, Sort sort) {
        return Page.of(repository.search(filter, kennis.op(clock), sort), page);
    }

    @Transactional
    RegionaleBijeenkomst get(UUID id, Kennis kennis) {
        return repository.get(id, kennis.op(clock));
    }

    @Transactional
    RegionaleBijeenkomst maak(String regio, RegionaleBijeenkomst.Opgave opgave) {
        rechten.eisSchrijver(regio);
        regios.eisBestaatOp(regio, DutchDay.today(clock));
        eisGoed(opgave, regio, "/bijeenkomst");
        RegionaleBijeenkomst bijeenkomst = new RegionaleBijeenkomst(regio, opgave, clock.instant());
        repository.persist(bijeenkomst);
        return vertel(bijeenkomst);
    }

    @Transactional
    RegionaleBijeenkomst wijzig(UUID id, ExpectedVersion expected, RegionaleBijeenkomst.Opgave opgave) {
        RegionaleBijeenkomst bijeenkomst = teSchrijven(id, expected);
        eisGoed(opgave, bijeenkomst.regio(), "");
        bijeenkomst.wijzig(opgave, clock.instant());
        return vertel(bijeenkomst);
    }

    @Transactional
    RegionaleBijeenkomst gelastAf(UUID id, ExpectedVersion expected, String reden) {
        RegionaleBijeenkomst bijeenkomst = teSchrijven(id, expected);
        bijeenkomst.gelastAf(reden, clock.instant());
        return vertel(bijeenkomst);
    }

    private RegionaleBijeenkomst teSchrijven(UUID id, ExpectedVersion expected) {
        RegionaleBijeenkomst bijeenkomst = repository.get(id);
        rechten.eisSchrijver(bijeenkomst.regio());
        expected.matches(bijeenkomst);
        return bijeenkomst;
    }

    private void eisGoed(RegionaleBijeenkomst.Opgave opgave, String regio, String pointer) {
        List<InputFault> fouten = new ArrayList<>();
        if (opgave.geplandeDatum() == null && opgave.gehoudenDatum() == null) {
            fouten.add(InputFault.body(
                    pointer + "/geplandeDatum", "verplicht", "Geef de geplande dag, de dag zelf, of beide."));
        }
        if (opgave.gehoudenDatum() != null && opgave.gehoudenDatum().isAfter(DutchDay.today(clock))) {
            fouten.add(InputFault.body(
                    pointer + "/gehoudenDatum",
                    "datum.toekomst",
                    "Een bijeenkomst is op zijn laatst vandaag gehouden."));
        }
        if (opgave.netwerk() != null && !netwerken.isOf(opgave.netwerk(), regio)) {
            fouten.add(InputFault.body(
                    pointer + "/netwerk", "waarde.onbekend", "Dit is geen netwerk van '" + regio + "'."));
        }
        if (!fouten.isEmpty()) {
            throw ProblemException.invalidInput(fouten);
        }
    }

    private RegionaleBijeenkomst vertel(RegionaleBijeenkomst bijeenkomst) {
        outbox.append(NetwerkEvents.BijeenkomstGewijzigd.of(bijeenkomst));
        return bijeenkomst;
    }
}
