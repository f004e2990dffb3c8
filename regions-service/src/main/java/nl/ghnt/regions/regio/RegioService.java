package nl.ghnt.regions.regio;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.time.TimeView;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.Fout;
import nl.ghnt.regions.feit.Blik;
import nl.ghnt.regions.feit.Volledigheid;
import nl.ghnt.regions.gemeente.Gemeente;
import nl.ghnt.regions.gemeente.GemeenteService;
import nl.ghnt.regions.indeling.Indeling;
import nl.ghnt.regions.indeling.IndelingService;
import nl.ghnt.regions.indeling.Lid;

/** Reading the regions. */
@ApplicationScoped
public class RegioService {

    private static final double MINSTE_GELIJKENIS = 0.4;

    private final RegioRepository repository;
    private final IndelingService indelingen;
    private final GemeenteService gemeenten;
    private final Clock clock;

    RegioService(RegioRepository repository, IndelingService indelingen, GemeenteService gemeenten, Clock clock) {
        this.repository = repository;
        this.indelingen = indelingen;
        this.gemeenten = gemeenten;
        this.clock = clock;
    }

    /** The regions that existed on a day, today when not asked, by what was known. */
    @Transactional
    GevondenRegios search(RegioFilter filter, TimeView time, Sort sort) {
        Blik blik = Blik.van(time, clock);
        Optional<Indeling> geldend = indelingen.geldend(Indeling.Soort.GHNT, blik);
        Optional<Indeling> gevraagd = filter.indeling == null ? geldend : Optional.of(eigenIndeling(filter.indeling));
        boolean bekend = geldend.isPresent()
                && Stream.of(geldend.get(), gevraagd.get()).noneMatch(in -> in.ledenOnbekendReden() != null);
        List<Regio> regios = repository.allWithNames().stream()
                .filter(regio -> regio.bestaatOp(blik) && past(regio, filter, blik))
                .sorted(volgorde(sort, blik))
                .toList();
        return new GevondenRegios(
                regios,
                blik,
                gevraagd.map(Indeling::code).orElse(null),
                bekend ? Volledigheid.VOLLEDIG : Volledigheid.ONBEKEND);
    }

    private Indeling eigenIndeling(String code) {
        return indelingen
                .find(code)
                .filter(indeling -> indeling.soort() == Indeling.Soort.GHNT)
                .orElseThrow(() -> ProblemException.invalidInput(InputFault.query(
                        "indeling",
                        "waarde.onbekend",
                        "'" + code + "' is geen indeling in regio's van het programma.")));
    }

    private static boolean past(Regio regio, RegioFilter filter, Blik blik) {
        return (filter.indeling == null || regio.indeling().equals(filter.indeling))
                && (filter.gewijzigdSinds == null || !regio.gewijzigdOp().isBefore(filter.gewijzigdSinds))
                && (filter.naam == null || heetOngeveer(regio, NaamSleutel.van(filter.naam), blik));
    }

    private static boolean heetOngeveer(Regio regio, NaamSleutel gezocht, Blik blik) {
        return regio.namen(blik).stream().anyMatch(naam -> naam.sleutel().contains(gezocht.sleutel()));
    }

    private static Comparator<Regio> volgorde(Sort sort, Blik blik) {
        Map<String, Comparator<Regio>> velden = Map.of(
                "code", Comparator.comparing(Regio::code),
                "naam", Comparator.comparing(regio -> regio.naam(blik)),
                "begin", Comparator.comparing(regio -> begin(regio, blik)));
        return sort.getColumns().stream()
                .map(kolom -> kolom.getDirection() == Sort.Direction.Descending
                        ? velden.get(kolom.getName()).reversed()
                        : velden.get(kolom.getName()))
                .reduce(Comparator::thenComparing)
                .orElseThrow();
    }

    private static LocalDate begin(Regio regio, Blik blik) {
        return regio.bestaanVolgens(blik.beschikbaarOp()).orElseThrow().begin();
    }

    /**
     * A region with all that is seen of it. Without a day, today, or the day closest to it on which the region exists.
     *
     * @throws ProblemException 404 when it was not known then, or did not hold on the day asked for
     */
    @Transactional
    public RegioDossier dossier(String code, TimeView time) {
        Regio regio = repository.findComplete(code).orElseThrow(() -> ProblemException.notFound("Regio", code));
        Blik blik = blikOp(regio, time);
        List<String> codes = regio.samenstelling(blik)
                .map(samenstelling -> List.copyOf(samenstelling.gemeenten()))
                .orElse(List.of());
        List<Gemeente> leden = gemeenten.withCodes(codes);
        List<Lid> centrumgemeenten = indelingen.centrumgemeentenIn(code, blik.beschikbaarOp());
        return new RegioDossier(
                regio, blik, leden, centrumgemeenten, repository.successions(code, blik.beschikbaarOp()));
    }

    private Blik blikOp(Regio regio, TimeView time) {
        Blik gevraagd = Blik.van(time, clock);
        Validity bestaan = regio.bestaanVolgens(gevraagd.beschikbaarOp())
                .orElseThrow(() -> ProblemException.notFound("Regio", regio.code()));
        if (!time.asksValidOn()) {
            return gevraagd.op(regio.dichtstbijzijndeDag(gevraagd.geldigOp(), gevraagd.beschikbaarOp()));
        }
        if (!bestaan.includes(gevraagd.geldigOp())) {
            throw Fout.REGIO_NIET_GELDIG
                    .because("Regio '" + regio.code() + "' staat in het register voor de periode " + bestaan
                            + "; of zij op " + gevraagd.geldigOp() + " bestond is niet vastgelegd.")
                    .with("beginGeldigheid", String.valueOf(bestaan.begin()));
        }
        return gevraagd;
    }

    /** The regions that a text may mean, best first; empty when nothing resembles it. */
    @Transactional
    List<Kandidaat> herken(String tekst, TimeView time) {
        NaamSleutel naam = NaamSleutel.van(tekst);
        if (naam.sleutel().isEmpty()) {
            return List.of();
        }
        LocalDate geldigOp = time.asksValidOn() ? time.validOn(clock) : null;
        return Kandidaat.uit(
                tekst.strip(), repository.namesLike(naam, geldigOp, time.knownAt(clock), MINSTE_GELIJKENIS));
    }

    /** The canonical names, as seen, of all regions ever recorded, by code. */
    @Transactional
    public Map<String, String> namen(Blik blik) {
        return repository.allWithNames().stream().collect(Collectors.toMap(Regio::code, regio -> regio.naam(blik)));
    }

    /** The regions that are seen, by code, with their names. */
    @Transactional
    public Map<String, Regio> geldend(Blik blik) {
        return repository.allWithNames().stream()
                .filter(regio -> regio.bestaatOp(blik))
                .collect(Collectors.toMap(Regio::code, Function.identity(), (een, ander) -> een, TreeMap::new));
    }

    /** Whether all regions of a day are known. */
    @Transactional
    public Volledigheid volledigheid(Blik blik) {
        return indelingen
                .geldend(Indeling.Soort.GHNT, blik)
                .filter(indeling -> indeling.ledenOnbekendReden() == null)
                .map(indeling -> Volledigheid.VOLLEDIG)
                .orElse(Volledigheid.ONBEKEND);
    }

    /** Holds when the region is in the register; waits for others that change what hangs on it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void vergrendel(String code) {
        repository
                .findLocked(code)
                .orElseThrow(() -> Fout.REGIO_ONBEKEND.because("Regio '" + code + "' staat niet in het register."));
    }

    /**
     * Holds when the region that a path names is in the register.
     *
     * @throws ProblemException 404 otherwise
     */
    @Transactional
    public void eisBestaand(String code) {
        if (repository.findByIdOptional(code).isEmpty()) {
            throw ProblemException.notFound("Regio", code);
        }
    }

    /**
     * Holds when the region exists on a day.
     *
     * @throws ProblemException 400 when it is not in the register, 409 when it had not begun or had ended
     */
    @Transactional
    public void eisBestaatOp(String code, LocalDate dag) {
        repository
                .findByIdOptional(code)
                .orElseThrow(() -> Fout.REGIO_ONBEKEND.because("Regio '" + code + "' staat niet in het register."))
                .eisBestaatOp(dag);
    }

    /** Whether a region went on, wholly or in part, in another, by what is known now. */
    @Transactional
    public boolean volgtOp(String opvolger, String voorganger) {
        return repository.successions(voorganger, clock.instant()).stream()
                .anyMatch(opvolging -> opvolging.voorganger().equals(voorganger)
                        && opvolging.opvolger().equals(opvolger));
    }
}
