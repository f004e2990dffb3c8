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
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.time.TimeView;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.Fout;
import nl.ghnt.regions.feit.Blik;
import nl.ghnt.regions.feit.Termijn;
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
        Optional<Geldend> gevraagd = Optional.ofNullable(filter.indeling).map(this::eigenIndeling);
        RegioBeeldRepository.Bladzijde bladzijde = beelden.search(filter, blik, page, sort);
        Optional<Geldend> geldend = bladzijde.geldend().or(() -> indelingen.geldend(Indeling.Soort.GHNT, blik));
        return new GevondenRegios(bladzijde.regios(), geldend, gevraagd.or(() -> geldend));
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
        BekendeRegio bekend = bekend(code, time);
        return new RegioDossier(
                bekend.beeld(),
                bekend.regio().version(),
                bekend.grondslag(),
                bekend.veiligThuis(),
                bekend.samenstelling(),
                indelingen.centrumgemeentenIn(code, bekend.blik().beschikbaarOp()),
                bekend.opvolgingen());
    }

    /** The municipalities of a region, on a day as for {@link #dossier}. */
    @Transactional
    SamenstellingBeeld samenstelling(String code, TimeView time) {
        return bekend(code, time).samenstelling();
    }

    // read again only where the region does not exist on the day of today
    private BekendeRegio bekend(String code, TimeView time) {
        Blik gevraagd = Blik.van(time, clock);
        BekendeRegio bekend = beelden.get(code, gevraagd);
        Blik blik = blikOp(bekend.regio(), gevraagd, time);
        return blik.equals(gevraagd) ? bekend : beelden.get(code, blik);
    }

    /** The look at a region that a reader asks for, as for {@link #dossier}. */
    @Transactional
    Blik blikOp(String code, TimeView time) {
        Regio regio = beelden.find(code).orElseThrow(() -> ProblemException.notFound("Regio", code));
        return blikOp(regio, Blik.van(time, clock), time);
    }

    private static Blik blikOp(Regio regio, Blik gevraagd, TimeView time) {
        Validity bestaan = regio.bestaanVolgens(gevraagd.beschikbaarOp())
                .orElseThrow(() -> ProblemException.notFound("Regio", regio.code()));
        if (!time.asksValidOn()) {
            return gevraagd.op(regio.dichtstbijzijndeDag(gevraagd.geldigOp(), gevraagd.beschikbaarOp()));
        }
        if (!bestaan.includes(gevraagd.geldigOp())) {
            throw Fout.REGIO_NIET_GELDIG
                    .because("Regio '" + regio.code() + "' staat in het register " + Termijn.inWoorden(bestaan)
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
        return beelden.find(code, blik).map(bekend -> {
            RegioBeeld beeld = bekend.beeld();
            return new RegioStaat(
                    beeld.bestaan(),
                    beeld.namen().stream().map(naam -> naam.vermelding().naam()).toList(),
                    bekend.grondslag().map(RegioGrondslag::opgave),
                    bekend.samenstelling().samenstelling().map(Samenstelling::opgave));
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

    /** The names of the regions that are seen, by code and in its order; null when these are not all known. */
    @Transactional
    public Map<String, String> namen(Blik blik) {
        Map<String, String> namen = beelden.populatie(blik);
        return namen.isEmpty() ? null : namen;
    }

    /** The codes of the regions that are seen, in order; null when these are not all known. */
    @Transactional
    public Set<String> populatie(Blik blik) {
        Map<String, String> namen = namen(blik);
        return namen == null ? null : namen.keySet();
    }

    /** Codes of the regions that are seen, in order. */
    @Transactional
    public Set<String> geldend(Blik blik) {
        return new LinkedHashSet<>(beelden.codes(blik));
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
        return repository.hasOpvolging(voorganger, opvolger);
    }
}
