package nl.ghnt.regions.afbeelding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.time.TimeView;
import nl.ghnt.regions.feit.Blik;
import nl.ghnt.regions.gemeente.GemeenteService;
import nl.ghnt.regions.indeling.IndelingService;
import nl.ghnt.regions.indeling.LedenOpDag;

/** Leads from one partition to another. */
@ApplicationScoped
public class AfbeeldingService {

    private static final String CENTRUM_ONBEKEND =
            "Voor welke gemeenten een centrumgemeente werkt staat niet in de bronnen.";

    private final AfbeeldingRepository repository;
    private final IndelingService indelingen;
    private final GemeenteService gemeenten;
    private final Clock clock;

    AfbeeldingService(
            AfbeeldingRepository repository, IndelingService indelingen, GemeenteService gemeenten, Clock clock) {
        this.repository = repository;
        this.indelingen = indelingen;
        this.gemeenten = gemeenten;
        this.clock = clock;
    }

    /**
     * The way from one partition to another as a look sees it; the partitions are read on that day, or the closest one
     * on which they hold.
     *
     * @throws ProblemException 404 when the one is not known, 400 when the other is not, or divides the same things
     */
    @Transactional
    Afbeelding maak(String code, AfbeeldingFilter filter, TimeView time) {
        Blik blik = Blik.van(time, clock);
        Zijde van = zijde(code, blik);
        Zijde naar = doel(filter.naar, blik);
        if (van.plaats() == naar.plaats()) {
            throw onmogelijk("'" + code + "' en '" + filter.naar + "' delen hetzelfde in.");
        }
        List<Beeldregel> regels = Beeldregel.tussen(
                van,
                naar,
                repository.koppelingen(van.plaats(), naar.plaats(), koppelblik(van, naar, blik)),
                redenen(van, naar, blik));
        return new Afbeelding(van, naar, regels.stream().filter(filter::past).toList());
    }

    /** What leads to the Veilig Thuis regions holds as long as they do, so it is read on the day on which they are. */
    private static Blik koppelblik(Zijde van, Zijde naar, Blik blik) {
        return Stream.of(van, naar)
                .filter(zijde -> zijde.plaats() == Plaats.VEILIG_THUIS)
                .findFirst()
                .map(zijde -> blik.op(zijde.dag()))
                .orElse(blik);
    }

    private Zijde doel(String code, Blik blik) {
        try {
            return zijde(code, blik);
        } catch (ProblemException onbekend) {
            throw onmogelijk("Indeling '" + code + "' bestaat niet.");
        }
    }

    private static ProblemException onmogelijk(String detail) {
        return ProblemException.invalidInput(InputFault.unknownCode("naar", detail));
    }

    private Zijde zijde(String code, Blik blik) {
        if (Plaats.GEMEENTEN.equals(code)) {
            Map<String, String> namen = new TreeMap<>();
            gemeenten
                    .op(blik.geldigOp(), blik.beschikbaarOp())
                    .forEach(een -> namen.put(een.code(), een.inhoud().naam()));
            return new Zijde(code, Plaats.GEMEENTE, blik.geldigOp(), namen);
        }
        LedenOpDag gelezen = indelingen.ledenOp(code, blik.geldigOp(), blik.beschikbaarOp());
        Map<String, String> namen = new LinkedHashMap<>();
        gelezen.leden().forEach(lid -> namen.put(lid.code(), lid.naam()));
        return new Zijde(
                code,
                Plaats.van(gelezen.indeling().inhoud().soort()),
                gelezen.blik().geldigOp(),
                namen);
    }

    private Map<String, String> redenen(Zijde van, Zijde naar, Blik blik) {
        Set<Plaats> soorten = Set.of(van.plaats(), naar.plaats());
        if (soorten.equals(Set.of(Plaats.REGIO, Plaats.GEMEENTE))) {
            return repository.regioRedenen(blik);
        }
        if (soorten.equals(Set.of(Plaats.VEILIG_THUIS, Plaats.GEMEENTE))) {
            return repository.gemeenteRedenen(blik);
        }
        if (soorten.equals(Set.of(Plaats.CENTRUMGEMEENTE, Plaats.GEMEENTE))) {
            Map<String, String> redenen = new HashMap<>();
            List.of(van, naar)
                    .forEach(zijde -> zijde.namen().keySet().forEach(lid -> redenen.put(lid, CENTRUM_ONBEKEND)));
            return redenen;
        }
        return Map.of();
    }
}
