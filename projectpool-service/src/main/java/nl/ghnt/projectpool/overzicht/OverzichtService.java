package nl.ghnt.projectpool.overzicht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.time.DutchDay;
import nl.ghnt.projectpool.Rechten;
import nl.ghnt.projectpool.aanvraagronde.Aanvraagronde;
import nl.ghnt.projectpool.aanvraagronde.AanvraagrondeService;
import nl.ghnt.projectpool.regio.RegioService;
import nl.ghnt.projectpool.thema.Thema;
import nl.ghnt.projectpool.thema.ThemaService;

/** Counting over rounds and projects. */
@ApplicationScoped
class OverzichtService {

    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

    private final OverzichtRepository repository;
    private final AanvraagrondeService rondes;
    private final RegioService regios;
    private final ThemaService themas;
    private final Rechten rechten;
    private final Clock clock;

    OverzichtService(
            OverzichtRepository repository,
            AanvraagrondeService rondes,
            RegioService regios,
            ThemaService themas,
            Rechten rechten,
            Clock clock) {
        this.repository = repository;
        this.rondes = rondes;
        this.regios = regios;
        this.themas = themas;
        this.rechten = rechten;
        this.clock = clock;
    }

    /** @throws ProblemException 404 for a round that never opened */
    @Transactional
    OverzichtApi.Ronde ronde(UUID id) {
        Aanvraagronde ronde = rondes.geopend(id).orElseThrow(() -> ProblemException.notFound("Aanvraagronde", id));
        OverzichtRepository.Totalen totalen = repository.totalen(id, DutchDay.today(clock));
        List<OverzichtRepository.PerCode> perCode = repository.perCode(id);
        Map<String, List<OverzichtApi.Aandeel>> delen = perCode.stream()
                .collect(Collectors.groupingBy(
                        OverzichtRepository.PerCode::soort,
                        Collectors.mapping(OverzichtService::aandeel, Collectors.toList())));
        int beslist = totalen.toegekend() + totalen.afgewezen();
        List<OverzichtApi.Aandeel> perRegio = delen.getOrDefault("REGIO", List.of());
        return new OverzichtApi.Ronde(
                id,
                ronde.opzet().titel(),
                rondes.status(ronde),
                ronde.opzet().budget(),
                totalen.aanvragen(),
                totalen.ingetrokken(),
                totalen.gevraagd(),
                totalen.toegekend(),
                totalen.afgewezen(),
                ronde.geld().toegekend(),
                ronde.geld().overschrijding(),
                deel(ronde.geld().toegekend(), totalen.toegekend(), 2),
                deel(HONDERD.multiply(BigDecimal.valueOf(totalen.toegekend())), beslist, 1),
                dagen(rondes.geslotenOp(ronde), totalen.laatsteBesluit()),
                totalen.verslagenTeLaat(),
                perCode.stream().anyMatch(OverzichtRepository.PerCode::synthetisch),
                perRegio,
                delen.getOrDefault("THEMA", List.of()),
                delen.getOrDefault("IMPULS", List.of()),
                delen.getOrDefault("ACTIELIJN", List.of()),
                zonder(perRegio.stream().map(OverzichtApi.Aandeel::code).collect(Collectors.toSet()), regios.namen()));
    }

    private static OverzichtApi.Aandeel aandeel(OverzichtRepository.PerCode rij) {
        return new OverzichtApi.Aandeel(rij.code(), rij.aanvragen(), rij.gevraagd(), rij.projecten(), rij.toegekend());
    }

    private static BigDecimal deel(BigDecimal geheel, int aantal, int decimalen) {
        return aantal == 0 ? null : geheel.divide(BigDecimal.valueOf(aantal), decimalen, RoundingMode.HALF_UP);
    }

    private static Integer dagen(Instant van, Instant tot) {
        return van == null || tot == null ? null : (int) ChronoUnit.DAYS.between(DutchDay.of(van), DutchDay.of(tot));
    }

    /** The regions of the register that are not among these, in order. */
    private static List<String> zonder(Set<String> codes, Map<String, String> register) {
        Set<String> andere = new TreeSet<>(register.keySet());
        andere.removeAll(codes);
        return List.copyOf(andere);
    }

    /** What each region asked and got, per round; those that never took part stand in it once, without a round. */
    @Transactional
    List<OverzichtApi.Regiobesteding> regiobestedingen(OverzichtFilter filter) {
        return regiobestedingen(filter, regios.namen());
    }

    private List<OverzichtApi.Regiobesteding> regiobestedingen(OverzichtFilter filter, Map<String, String> register) {
        List<OverzichtApi.Regiobesteding> meegedaan = repository.perCode(filter.ronde).stream()
                .filter(rij -> rij.soort().equals("REGIO"))
                .map(rij -> new OverzichtApi.Regiobesteding(
                        rij.ronde(),
                        rij.code(),
                        rij.aanvragen(),
                        rij.gevraagd(),
                        rij.projecten(),
                        rij.toegekend(),
                        rij.synthetisch(),
                        rij.gewijzigdOp()))
                .filter(rij -> filter.includes(rij.gewijzigdOp()))
                .toList();
        Set<String> codes =
                meegedaan.stream().map(OverzichtApi.Regiobesteding::regio).collect(Collectors.toSet());
        Stream<OverzichtApi.Regiobesteding> nooit = filter.gewijzigdSinds() != null
                ? Stream.empty()
                : zonder(codes, register).stream()
                        .map(regio -> new OverzichtApi.Regiobesteding(
                                null, regio, 0, BigDecimal.ZERO, 0, BigDecimal.ZERO, false, null));
        return Stream.concat(meegedaan.stream(), nooit).toList();
    }

    /** How many projects each region has on each theme, as far as the caller may know of them. */
    @Transactional
    List<OverzichtApi.Cel> cellen(OverzichtFilter filter) {
        return repository.cellen(filter.ronde, rechten.leestBesloten()).stream()
                .filter(cel -> filter.includes(cel.gewijzigdOp()))
                .toList();
    }

    /** How many projects are about each target group, as far as the caller may know of them. */
    @Transactional
    List<OverzichtApi.Doelgroep> doelgroepen(OverzichtFilter filter) {
        return repository.doelgroepen(filter.ronde, rechten.leestBesloten()).stream()
                .filter(groep -> filter.gewijzigdSinds() == null
                        || groep.gewijzigdOp() != null && filter.includes(groep.gewijzigdOp()))
                .toList();
    }

    /** The drawing of the themes and regions that have projects. */
    @Transactional
    Tekening matrix(OverzichtFilter filter) {
        return new Dekkingsmatrix(cellen(filter), perThema(themas.inOrder()), regios.namen()).teken();
    }

    /** Names by code, in printed order. */
    private static Map<String, String> perThema(List<Thema> themas) {
        Map<String, String> namen = new LinkedHashMap<>();
        themas.forEach(thema -> namen.put(thema.code(), thema.inhoud().naam()));
        return namen;
    }

    /** The drawing of the money that regions got. */
    @Transactional
    Tekening geldkaart(OverzichtFilter filter) {
        Map<String, String> register = regios.namen();
        return Geldkaart.van(regiobestedingen(filter, register), register);
    }
}
