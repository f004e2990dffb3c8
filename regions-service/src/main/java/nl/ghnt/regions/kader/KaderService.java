package nl.ghnt.regions.kader;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.paging.Ordering;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.time.TimeView;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.Fout;
import nl.ghnt.regions.feit.Blik;
import nl.ghnt.regions.feit.Herkomst;
import nl.ghnt.regions.feit.Kennis;

/** The frame of the programme: reading it, and what the programme team adds to it. */
@ApplicationScoped
public class KaderService {

    private static final Comparator<Kaderbeeld> PLAATS = Comparator.comparing(Kaderbeeld::soort)
            .thenComparing(
                    beeld -> beeld.inhoud().actielijn(), Comparator.nullsFirst(Comparator.<Integer>naturalOrder()))
            .thenComparing(beeld -> beeld.inhoud().volgnummer())
            .thenComparing(Kaderbeeld::code);
    private static final Ordering<Kaderbeeld> ORDE = new Ordering<Kaderbeeld>()
            .as("plaats", PLAATS)
            .by("code", Kaderbeeld::code)
            .by("naam", Kaderbeeld::aanduiding)
            .by("gewijzigdOp", Kaderbeeld::gewijzigdOp);
    private static final Ordering<Kaderomschrijving> VERLOOP = new Ordering<Kaderomschrijving>()
            .as("beginGeldigheid", Kaderelement.OLDEST_FIRST)
            .by("geregistreerdOp", Kaderomschrijving::geregistreerdOp);

    private final KaderRepository repository;
    private final KaderwaardeRepository waarden;
    private final Outbox outbox;
    private final Clock clock;

    KaderService(KaderRepository repository, KaderwaardeRepository waarden, Outbox outbox, Clock clock) {
        this.repository = repository;
        this.waarden = waarden;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Values that the sources give for something, as known. */
    @Transactional
    Page<Kaderwaarde> waarden(KaderwaardeFilter filter, Kennis kennis, PageRequest page, Sort sort) {
        return waarden.search(filter, kennis.op(clock), page, sort);
    }

    /** The elements of a day, today when not asked, by what was known. */
    @Transactional
    Page<Kaderbeeld> search(KaderFilter filter, TimeView time, PageRequest page, Sort sort) {
        Blik blik = Blik.van(time, clock);
        List<Kaderbeeld> gevonden = repository.complete().stream()
                .flatMap(element -> element.gezien(blik).stream())
                .filter(filter::laatDoor)
                .sorted(ORDE.comparator(sort))
                .toList();
        return Page.of(gevonden, page);
    }

    /**
     * An element as it was on a day. Without a day, today, or the day closest to it of which something is said.
     *
     * @throws ProblemException 404 when it was not known then, or nothing is said of the day asked for
     */
    @Transactional
    Kaderbeeld get(String code, TimeView time) {
        Kaderelement element = find(code);
        Blik blik = Blik.van(time, clock);
        if (time.asksValidOn()) {
            return element.gezien(blik)
                    .orElseThrow(() -> Fout.KADERELEMENT_NIET_GELDIG.because(
                            "Voor " + blik.geldigOp() + " is van '" + code + "' niets vastgelegd."));
        }
        return element.dichtstbijzijnde(blik)
                .map(omschrijving -> new Kaderbeeld(
                        element, dagIn(omschrijving.geldigheid(), blik), omschrijving, blik.beschikbaarOp()))
                .orElseThrow(() -> ProblemException.notFound("Kaderelement", code));
    }

    private static LocalDate dagIn(Validity periode, Blik blik) {
        if (periode.includes(blik.geldigOp())) {
            return blik.geldigOp();
        }
        boolean voorbij = periode.end() != null && !periode.end().isAfter(blik.geldigOp());
        return voorbij ? periode.end().minusDays(1) : periode.begin();
    }

    /** What is said of an element over time, as known at a moment. */
    @Transactional
    Page<Kaderbeeld> verloop(String code, VerloopFilter filter, PageRequest page, Sort sort) {
        Kaderelement element = find(code);
        Instant moment = filter.moment(clock);
        List<Kaderomschrijving> verloop = element.verloop(moment).stream()
                .filter(filter::laatDoor)
                .sorted(VERLOOP.comparator(sort))
                .toList();
        return Page.of(verloop, page)
                .map(gezegd -> new Kaderbeeld(element, gezegd.geldigheid().begin(), gezegd, moment));
    }

    /** The frame gets an element. */
    @Transactional
    Kaderbeeld voegToe(String code, Kadersoort soort, KaderApi.Omschrijven wat) {
        Validity geldigheid = wat.geldigheid();
        Fout.KADER_AFGESLOTEN.unless(
                !soort.isAfgesloten(), "Volgens de bronnen zijn er drie; " + soort + " erbij kan niet.");
        Fout.KADERELEMENT_BESTAAT_AL.unless(
                repository.findByIdOptional(code).isEmpty(), "De code '" + code + "' is al in gebruik.");
        Herkomst herkomst = wat.herkomst(clock.instant());
        Kaderelement element = new Kaderelement(code, soort, herkomst.geregistreerdOp());
        element.omschrijf(gecontroleerd(soort, wat.inhoud(), geldigheid), wat.details(), geldigheid, herkomst);
        repository.persist(element);
        return vertel(element);
    }

    /** From a day on an element is otherwise; what it was stays. */
    @Transactional
    Kaderbeeld wijzig(String code, ExpectedVersion expected, KaderApi.Omschrijven wat) {
        Validity geldigheid = wat.geldigheid();
        Kaderelement element = find(code);
        expected.matches(element);
        element.omschrijf(
                gecontroleerd(element.soort(), wat.inhoud(), geldigheid),
                wat.details().metGegevensVan(element.laatste().details()),
                geldigheid,
                wat.herkomst(clock.instant()));
        return vertel(element);
    }

    private Kaderbeeld vertel(Kaderelement element) {
        outbox.append(KaderelementVastgelegd.of(element));
        return laatste(element);
    }

    private Kaderinhoud gecontroleerd(Kadersoort soort, Kaderinhoud inhoud, Validity geldigheid) {
        Blik blik = new Blik(geldigheid.begin(), clock.instant());
        return Kaderregels.pas(soort, inhoud, boven -> repository
                .findComplete(boven)
                .flatMap(element -> element.gezien(blik))
                .orElse(null));
    }

    private Kaderelement find(String code) {
        return repository.findComplete(code).orElseThrow(() -> ProblemException.notFound("Kaderelement", code));
    }

    private Kaderbeeld laatste(Kaderelement element) {
        Kaderomschrijving laatste = element.laatste();
        return new Kaderbeeld(element, laatste.geldigheid().begin(), laatste, clock.instant());
    }

    /** Elements of these kinds that hold on some day of a period, in their order; one statement. */
    @Transactional
    public List<Kaderbeeld> geldig(Set<Kadersoort> soorten, Validity periode, Instant moment) {
        return repository.complete().stream()
                .filter(element -> soorten.contains(element.soort()))
                .flatMap(element -> element.verloop(moment).stream()
                        .filter(omschrijving -> omschrijving.geldigheid().overlaps(periode))
                        .reduce((eerdere, latere) -> latere)
                        .map(omschrijving -> new Kaderbeeld(element, periode.begin(), omschrijving, moment))
                        .stream())
                .sorted(PLAATS)
                .toList();
    }

    /** Every element ever recorded, with its last description, by code; one statement. */
    @Transactional
    public Map<String, Kaderbeeld> alle() {
        return repository.complete().stream()
                .map(this::laatste)
                .collect(Collectors.toMap(Kaderbeeld::code, Function.identity(), (een, ander) -> een, TreeMap::new));
    }
}
