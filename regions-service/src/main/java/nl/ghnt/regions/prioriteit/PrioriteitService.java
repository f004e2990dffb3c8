package nl.ghnt.regions.prioriteit;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.feit.Blik;
import nl.ghnt.regions.feit.Periode;
import nl.ghnt.regions.kader.KaderService;
import nl.ghnt.regions.kader.Kaderbeeld;
import nl.ghnt.regions.kader.Kaderdekking;
import nl.ghnt.regions.kader.Kadersoort;
import nl.ghnt.regions.projectleider.Rechten;
import nl.ghnt.regions.regio.RegioService;

/** The own priorities of the regions per half-year. */
@ApplicationScoped
public class PrioriteitService {

    private static final Set<Kadersoort> TE_KIEZEN =
            EnumSet.of(Kadersoort.BOUWSTEEN, Kadersoort.THEMA, Kadersoort.PRIORITEIT);

    private final PrioriteitRepository repository;
    private final RegioService regios;
    private final KaderService kader;
    private final Rechten rechten;
    private final Outbox outbox;
    private final Clock clock;

    PrioriteitService(
            PrioriteitRepository repository,
            RegioService regios,
            KaderService kader,
            Rechten rechten,
            Outbox outbox,
            Clock clock) {
        this.repository = repository;
        this.regios = regios;
        this.kader = kader;
        this.rechten = rechten;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Page<Prioriteitenbeeld> search(PrioriteitFilter filter, PageRequest page, Sort sort) {
        Instant moment = moment(filter.beschikbaarOp);
        return repository
                .search(filter, moment, page, sort)
                .map(prioriteiten -> Prioriteitenbeeld.van(prioriteiten, moment));
    }

    /** What a region marked for a half-year; unknown when it marked nothing. */
    @Transactional
    Prioriteitenbeeld get(String regio, Periode periode, Instant beschikbaarOp) {
        regios.eisBestaand(regio);
        Instant moment = moment(beschikbaarOp);
        return repository
                .find(regio, periode, moment)
                .map(prioriteiten -> Prioriteitenbeeld.van(prioriteiten, moment))
                .orElseGet(() -> Prioriteitenbeeld.onbekend(regio, periode));
    }

    /** A region marks its own priorities for a half-year. */
    @Transactional
    Prioriteitenbeeld stelVast(
            String regio, Periode periode, ExpectedVersion expected, List<String> elementen, String toelichting) {
        rechten.eisSchrijver(regio);
        regios.eisBestaatOp(regio, periode.laatsteDag());
        regios.vergrendel(regio);
        Instant nu = clock.instant();
        Regioprioriteiten prioriteiten = repository.find(regio, periode, nu).orElse(null);
        expected.matches(prioriteiten == null ? 0 : Prioriteitenbeeld.version(prioriteiten));
        eisTeKiezen(elementen, periode, nu);
        if (prioriteiten == null) {
            prioriteiten = new Regioprioriteiten(regio, periode, nu);
        }
        prioriteiten.stelVast(new LinkedHashSet<>(elementen), toelichting, nu);
        repository.persist(prioriteiten);
        outbox.append(PrioriteitenVastgesteld.of(prioriteiten));
        return Prioriteitenbeeld.van(prioriteiten, nu);
    }

    private void eisTeKiezen(List<String> elementen, Periode periode, Instant nu) {
        Set<String> geldig =
                teKiezen(periode, nu).stream().map(Kaderbeeld::code).collect(Collectors.toSet());
        List<InputFault> faults = new ArrayList<>();
        for (int plaats = 0; plaats < elementen.size(); plaats++) {
            if (!geldig.contains(elementen.get(plaats))) {
                faults.add(InputFault.body(
                        "/elementen/" + plaats,
                        "waarde.onbekend",
                        "'" + elementen.get(plaats) + "' is in " + periode
                                + " geen bouwsteen, thema of prioriteit van het kader."));
            }
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalidInput(faults);
        }
    }

    private List<Kaderbeeld> teKiezen(Periode periode, Instant moment) {
        Validity halfjaar =
                Validity.between(periode.eersteDag(), periode.laatsteDag().plusDays(1));
        return kader.geldig(TE_KIEZEN, halfjaar, moment);
    }

    /** Per element of the frame how many of the regions marked it, and which marked nothing. */
    @Transactional
    Kaderdekking dekking(Periode periode, Instant beschikbaarOp) {
        Instant moment = moment(beschikbaarOp);
        Blik blik = new Blik(periode.laatsteDag(), moment);
        Set<String> populatie = regios.populatie(blik);
        Map<String, Set<String>> perRegio = new TreeMap<>();
        repository
                .of(periode, moment)
                .forEach(prioriteiten -> perRegio.put(prioriteiten.regio(), prioriteiten.elementen(moment)));
        return new Kaderdekking(periode.laatsteDag(), populatie, teKiezen(periode, moment), perRegio);
    }

    private Instant moment(Instant beschikbaarOp) {
        return beschikbaarOp == null ? clock.instant() : beschikbaarOp;
    }
}
