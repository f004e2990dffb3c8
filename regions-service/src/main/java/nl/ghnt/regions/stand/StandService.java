package nl.ghnt.regions.stand;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.regions.feit.Blik;
import nl.ghnt.regions.feit.Kennis;
import nl.ghnt.regions.feit.Periode;
import nl.ghnt.regions.regio.RegioService;

/** The states of the regions per half-year. */
@ApplicationScoped
public class StandService {

    private final StandRepository repository;
    private final StandTellingRepository telling;
    private final RegioService regios;
    private final Kader kader;
    private final NormRepository normen;
    private final Outbox outbox;
    private final Clock clock;

    StandService(
            StandRepository repository,
            StandTellingRepository telling,
            RegioService regios,
            Kader kader,
            NormRepository normen,
            Outbox outbox,
            Clock clock) {
        this.repository = repository;
        this.telling = telling;
        this.regios = regios;
        this.kader = kader;
        this.normen = normen;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Takes in what an accepted submission says; an earlier version than is known changes nothing. */
    @Transactional
    public void neemOp(String regio, Periode periode, StandBijdrage.Opgave opgave) {
        kader.eisGeldig(opgave.gegevens());
        regios.vergrendel(regio);
        Instant nu = clock.instant();
        Stand stand = repository.find(regio, periode).orElseGet(() -> new Stand(regio, periode, nu));
        if (stand.neemOp(opgave, nu)) {
            repository.persist(stand);
            outbox.append(StandBijgewerkt.of(StandBeeld.van(stand, nu)));
        }
    }

    @Transactional
    Page<StandBeeld> search(StandFilter filter, Instant beschikbaarOp, PageRequest page, Sort sort) {
        return search(filter.regio, filter, beschikbaarOp, page, sort);
    }

    /** All states of a region, by half-year. */
    @Transactional
    Page<StandBeeld> geschiedenis(
            String regio, StandVanRegioFilter filter, Instant beschikbaarOp, PageRequest page, Sort sort) {
        return regios.vanBestaande(regio, search(regio, filter, beschikbaarOp, page, sort));
    }

    private Page<StandBeeld> search(
            String regio, StandVanRegioFilter filter, Instant beschikbaarOp, PageRequest page, Sort sort) {
        Instant moment = moment(beschikbaarOp);
        return repository.search(regio, filter, moment, page, sort).map(stand -> StandBeeld.van(stand, moment));
    }

    /** The state of a region in a half-year; all unknown when nothing was recorded. */
    @Transactional
    StandBeeld get(String regio, Periode periode, Instant beschikbaarOp) {
        regios.eisBestaand(regio);
        Instant moment = moment(beschikbaarOp);
        return repository
                .find(regio, periode)
                .filter(stand -> !stand.geregistreerdOp().isAfter(moment))
                .map(stand -> StandBeeld.van(stand, moment))
                .orElseGet(() -> StandBeeld.onbekend(regio, periode));
    }

    /** How much is known of the states in a half-year. */
    @Transactional
    Dekking dekking(Periode periode, Instant beschikbaarOp) {
        Instant moment = moment(beschikbaarOp);
        Blik blik = new Blik(periode.laatsteDag(), moment);
        Set<String> populatie = regios.populatie(blik);
        return new Dekking(
                periode, populatie, telling.tel(periode, populatie, moment), moment, telling.geteld(periode, moment));
    }

    @Transactional
    Page<Norm> normen(NormFilter filter, Kennis kennis, PageRequest page, Sort sort) {
        return normen.search(filter, kennis.op(clock), page, sort);
    }

    @Transactional
    Norm norm(String code, Kennis kennis) {
        return normen.get(code, kennis.op(clock));
    }

    /** How far the regions are with a norm in a half-year (R162, R218). */
    @Transactional
    Realisatie realisatie(String code, Periode periode, Instant beschikbaarOp) {
        return Realisatie.van(normen.get(code, moment(beschikbaarOp)), dekking(periode, beschikbaarOp));
    }

    /** Values of a part with their names, in the order of the framework; empty when it is yes or no. */
    Map<String, String> waarden(Gegeven gegeven) {
        return kader.waarden(gegeven);
    }

    private Instant moment(Instant beschikbaarOp) {
        return beschikbaarOp == null ? clock.instant() : beschikbaarOp;
    }
}
