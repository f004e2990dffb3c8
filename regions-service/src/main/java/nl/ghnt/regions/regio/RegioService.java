package nl.ghnt.regions.regio;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.time.TimeView;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.Fout;
import nl.ghnt.regions.feit.Blik;
import nl.ghnt.regions.feit.Volledigheid;
import nl.ghnt.regions.gemeente.Gemeente;
import nl.ghnt.regions.gemeente.GemeenteService;
import nl.ghnt.regions.indeling.Geldend;
import nl.ghnt.regions.indeling.Indeling;
import nl.ghnt.regions.indeling.IndelingService;

/** Reading the regions. */
@ApplicationScoped
public class RegioService {

    private final RegioRepository repository;
    private final RegioBeeldRepository beelden;
    private final IndelingService indelingen;
    private final GemeenteService gemeenten;
    private final Clock clock;

    RegioService(
            RegioRepository repository,
            RegioBeeldRepository beelden,
            IndelingService indelingen,
            GemeenteService gemeenten,
            Clock clock) {
        this.repository = repository;
        this.beelden = beelden;
        this.indelingen = indelingen;
        this.gemeenten = gemeenten;
        this.clock = clock;
    }

    /** The regions that existed on a day, today when not asked, by what was known. */
    @Transactional
    GevondenRegios search(RegioFilter filter, TimeView time, PageRequest page, Sort sort) {
        Blik blik = Blik.van(time, clock);
        Optional<Geldend> geldend = indelingen.geldend(Indeling.Soort.GHNT, blik);
        Optional<Geldend> gevraagd = filter.indeling == null ? geldend : Optional.of(eigenIndeling(filter.indeling));
        boolean bekend =
                geldend.isPresent() && Stream.of(geldend.get(), gevraagd.get()).allMatch(Geldend::ledenBekend);
        return new GevondenRegios(
                beelden.search(filter, blik, page, sort),
                gevraagd.map(Geldend::code).orElse(null),
                bekend ? Volledigheid.VOLLEDIG : Volledigheid.ONBEKEND);
    }

    private Geldend eigenIndeling(String code) {
        return indelingen
                .find(code)
                .filter(indeling -> indeling.inhoud().soort() == Indeling.Soort.GHNT)
                .map(Geldend::van)
                .orElseThrow(() -> ProblemException.invalidInput(InputFault.unknownCode(
                        "indeling", "'" + code + "' is geen indeling in regio's van het programma.")));
    }

    /**
     * A region with all that is seen of it. Without a day, today, or the day closest to it on which the region exists.
     *
     * @throws ProblemException 404 when it was not known then, or did not hold on the day asked for
     */
    @Transactional
    RegioDossier dossier(String code, TimeView time) {
        Regio regio = beelden.get(code);
        Blik blik = blikOp(regio, time);
        return new RegioDossier(
                beelden.beeld(regio, blik),
                regio.version(),
                beelden.grondslag(code, blik),
                beelden.veiligThuis(code, blik),
                beelden.samenstelling(regio, blik),
                indelingen.centrumgemeentenIn(code, blik.beschikbaarOp()),
                beelden.opvolgingen(code, blik));
    }

    /** The municipalities of a region, on a day as for {@link #dossier}. */
    @Transactional
    SamenstellingBeeld samenstelling(String code, TimeView time) {
        Regio regio = beelden.get(code);
        return beelden.samenstelling(regio, blikOp(regio, time));
    }

    /** The look at a region that a reader asks for, as for {@link #dossier}. */
    @Transactional
    Blik blikOp(String code, TimeView time) {
        return blikOp(beelden.get(code), time);
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
    Herkenning herken(String tekst, TimeView time) {
        NaamSleutel naam = NaamSleutel.van(tekst);
        if (naam.sleutel().isEmpty()) {
            return Herkenning.NIETS;
        }
        LocalDate geldigOp = time.asksValidOn() ? time.validOn(clock) : null;
        Instant bekendOp = time.knownAt(clock);
        List<Gelijkenis> gelijkenissen = new ArrayList<>(repository.namesLike(naam, geldigOp, bekendOp));
        List<Gemeente> genaamd = gemeenten.genaamd(tekst, bekendOp);
        for (Gemeente gemeente : genaamd) {
            NaamSleutel inRegister = NaamSleutel.van(gemeente.inhoud().naam());
            if (!inRegister.equals(naam)) {
                repository.namesLike(inRegister, geldigOp, bekendOp).stream()
                        .filter(Gelijkenis::gelijk)
                        .forEach(gelijkenissen::add);
            }
        }
        return Herkenning.van(tekst.strip(), gelijkenissen, genaamd);
    }

    /** What stands of a region on a day; empty when there is no region with this code. */
    @Transactional
    public Optional<RegioStaat> staat(String code, LocalDate dag) {
        Blik blik = Blik.op(dag, clock);
        return beelden.find(code).map(regio -> {
            RegioBeeld beeld = beelden.beeld(regio, blik);
            return new RegioStaat(
                    beeld.bestaan(),
                    beeld.namen().stream().map(naam -> naam.vermelding().naam()).toList(),
                    beelden.grondslag(code, blik).map(RegioGrondslag::opgave),
                    beelden.samenstelling(regio, blik).samenstelling().map(Samenstelling::opgave));
        });
    }

    /**
     * The code of the one region that a code or any known spelling means on a day.
     *
     * @throws ProblemException 400 when it means none, or more than one
     */
    @Transactional(dontRollbackOn = ProblemException.class)
    public String eenduidig(String tekst, LocalDate dag) {
        if (repository.findByIdOptional(tekst).isPresent()) {
            return tekst;
        }
        List<Kandidaat> kandidaten = herken(tekst, TimeView.at(dag, null)).kandidaten();
        List<String> codes = kandidaten.stream()
                .filter(Kandidaat::noemtDeRegio)
                .map(Kandidaat::regio)
                .toList();
        String bedoeld = kandidaten.isEmpty()
                ? ""
                : " Misschien bedoelt u: "
                        + kandidaten.stream().map(Kandidaat::regio).collect(Collectors.joining(", ")) + ".";
        Fout.REGIO_ONBEKEND.unless(
                !codes.isEmpty(), "'" + tekst + "' is op " + dag + " geen naam van een regio." + bedoeld);
        Fout.REGIO_MEERDUIDIG.unless(codes.size() == 1, "'" + tekst + "' past bij meer dan een regio." + bedoeld);
        return codes.get(0);
    }

    /** Codes of the regions that are seen, in order; null when these are not all known. */
    @Transactional
    public Set<String> populatie(Blik blik) {
        return volledigheid(blik) == Volledigheid.VOLLEDIG ? geldend(blik) : null;
    }

    /** Codes of the regions that are seen, in order. */
    @Transactional
    public Set<String> geldend(Blik blik) {
        return new LinkedHashSet<>(beelden.codes(blik));
    }

    /** The regions that are seen, by code, with their canonical names. */
    @Transactional
    public Map<String, String> namen(Blik blik) {
        return beelden.naamPerCode(blik);
    }

    /** Whether all regions of a day are known. */
    @Transactional
    public Volledigheid volledigheid(Blik blik) {
        return indelingen
                .geldend(Indeling.Soort.GHNT, blik)
                .filter(Geldend::ledenBekend)
                .map(indeling -> Volledigheid.VOLLEDIG)
                .orElse(Volledigheid.ONBEKEND);
    }

    /** Holds when the region is in the register; waits for others that change what hangs on it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void vergrendel(String code) {
        repository.findLocked(code).orElseThrow(() -> RegioRepository.onbekend(code));
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
     * What was found of a region that a path names.
     *
     * @throws ProblemException 404 when nothing was, and the region is not in the register
     */
    @Transactional
    public <T> Page<T> vanBestaande(String code, Page<T> gevonden) {
        if (gevonden.items().isEmpty()) {
            eisBestaand(code);
        }
        return gevonden;
    }

    /**
     * Holds when the region exists on a day.
     *
     * @throws ProblemException 400 when it is not in the register, 409 when it had not begun or had ended
     */
    @Transactional(dontRollbackOn = ProblemException.class)
    public void eisBestaatOp(String code, LocalDate dag) {
        repository
                .findByIdOptional(code)
                .orElseThrow(() -> RegioRepository.onbekend(code))
                .eisBestaatOp(dag);
    }

    /** Whether a region went on, wholly or in part, in another, by what is known now. */
    @Transactional
    public boolean volgtOp(String opvolger, String voorganger) {
        return beelden.opvolgingen(voorganger, Blik.van(TimeView.at(null, null), clock)).stream()
                .anyMatch(opvolging -> opvolging.voorganger().equals(voorganger)
                        && opvolging.opvolger().equals(opvolger));
    }
}
