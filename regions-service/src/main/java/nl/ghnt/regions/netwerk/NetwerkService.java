package nl.ghnt.regions.netwerk;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.feit.Blik;
import nl.ghnt.regions.feit.Termijn;
import nl.ghnt.regions.projectleider.Rechten;
import nl.ghnt.regions.regio.RegioService;

/** The networks; the own region writes, all read. */
@ApplicationScoped
public class NetwerkService {

    private final NetwerkRepository repository;
    private final PartnerorganisatieService organisaties;
    private final RegioService regios;
    private final Rechten rechten;
    private final Outbox outbox;
    private final Clock clock;

    NetwerkService(
            NetwerkRepository repository,
            PartnerorganisatieService organisaties,
            RegioService regios,
            Rechten rechten,
            Outbox outbox,
            Clock clock) {
        this.repository = repository;
        this.organisaties = organisaties;
        this.regios = regios;
        this.rechten = rechten;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Page<NetwerkBeeld> search(NetwerkFilter filter, TimeView time, PageRequest page, Sort sort) {
        return search(filter.regio, filter, time, page, sort);
    }

    /** The networks of a region that hold. */
    @Transactional
    Page<NetwerkBeeld> vanRegio(
            String regio, NetwerkVanRegioFilter filter, TimeView time, PageRequest page, Sort sort) {
        return regios.vanBestaande(regio, search(regio, filter, time, page, sort));
    }

    private Page<NetwerkBeeld> search(
            String regio, NetwerkVanRegioFilter filter, TimeView time, PageRequest page, Sort sort) {
        Blik blik = Blik.van(time, clock);
        return repository
                .search(filter.where(repository.geldend(blik), regio), page, sort)
                .map(netwerk -> NetwerkBeeld.van(netwerk, blik));
    }

    @Transactional
    NetwerkBeeld get(UUID id, TimeView time) {
        Blik blik = Blik.van(time, clock);
        return NetwerkBeeld.van(repository.get(id, blik.beschikbaarOp()), blik);
    }

    /** Which regions have which network on a day. */
    @Transactional
    NetwerkDekking dekking(TimeView time) {
        Blik blik = Blik.van(time, clock);
        return new NetwerkDekking(blik.geldigOp(), regios.namen(blik), repository.of(blik));
    }

    @Transactional
    NetwerkBeeld maak(String regio, Netwerk.Soort soort, LocalDate begin, NetwerkApi.Gegevens gegevens) {
        rechten.eisSchrijver(regio);
        regios.eisBestaatOp(regio, begin);
        Netwerk.Gegevens nieuw = gegevens.toGegevens("/gegevens", clock.instant());
        eisBekend(nieuw, "/gegevens");
        Netwerk netwerk = new Netwerk(regio, soort, Validity.from(begin), nieuw, clock.instant());
        repository.persist(netwerk);
        return vertel(netwerk);
    }

    @Transactional
    NetwerkBeeld wijzig(UUID id, ExpectedVersion expected, NetwerkApi.Gegevens gegevens) {
        return bij(id, expected, netwerk -> {
            Netwerk.Gegevens nieuw = gegevens.toGegevens("", clock.instant());
            eisBekend(nieuw, "");
            netwerk.wijzig(nieuw, clock.instant());
        });
    }

    @Transactional
    NetwerkBeeld beeindig(UUID id, ExpectedVersion expected, LocalDate einde) {
        return bij(
                id,
                expected,
                netwerk -> netwerk.beeindig(Termijn.van(netwerk.geldigheid().begin(), einde, ""), clock.instant()));
    }

    private NetwerkBeeld bij(UUID id, ExpectedVersion expected, Consumer<Netwerk> wijziging) {
        Netwerk netwerk = repository.get(id);
        rechten.eisSchrijver(netwerk.regio());
        expected.matches(netwerk);
        wijziging.accept(netwerk);
        return vertel(netwerk);
    }

    private void eisBekend(Netwerk.Gegevens gegevens, String pointer) {
        List<String> codes = gegevens.partners().stream()
                .map(Partner::partnerorganisatie)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<String> bekend = codes.isEmpty() ? List.of() : organisaties.known(codes);
        List<InputFault> fouten = codes.stream()
                .filter(code -> !bekend.contains(code))
                .map(code -> InputFault.body(
                        pointer + "/partners", "waarde.onbekend", "Partnerorganisatie '" + code + "' bestaat niet."))
                .toList();
        if (!fouten.isEmpty()) {
            throw ProblemException.invalidInput(fouten);
        }
    }

    private NetwerkBeeld vertel(Netwerk netwerk) {
        NetwerkBeeld beeld = NetwerkBeeld.van(netwerk, Blik.op(DutchDay.today(clock), clock));
        outbox.append(NetwerkEvents.Gewijzigd.of(beeld));
        return beeld;
    }
}
