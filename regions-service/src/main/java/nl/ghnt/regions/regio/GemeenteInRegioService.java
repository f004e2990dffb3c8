package nl.ghnt.regions.regio;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.time.TimeView;
import nl.ghnt.regions.feit.Blik;
import nl.ghnt.regions.feit.Volledigheid;
import nl.ghnt.regions.gemeente.GemeenteService;

/** Which municipality belonged to which region, when, and what was said of it when. */
@ApplicationScoped
public class GemeenteInRegioService {

    private final GemeenteInRegioRepository repository;
    private final RegioService regios;
    private final GemeenteService gemeenten;
    private final Clock clock;

    GemeenteInRegioService(
            GemeenteInRegioRepository repository, RegioService regios, GemeenteService gemeenten, Clock clock) {
        this.repository = repository;
        this.regios = regios;
        this.gemeenten = gemeenten;
        this.clock = clock;
    }

    /**
     * The history of a municipality; with a day and a moment, what was said then of that day. What lies outside the
     * periods is not known, so a history is never complete.
     */
    @Transactional
    GevondenGemeenten regiosVan(GemeenteRegiosFilter filter, PageRequest page, Sort sort) {
        gemeenten.get(filter.gemeente, TimeView.at(null, null));
        Instant moment = filter.beschikbaarOp == null ? clock.instant() : filter.beschikbaarOp;
        Page<GemeenteInRegio> feiten = repository.history(filter, moment, page, sort);
        return new GevondenGemeenten(
                feiten,
                feiten.total() == 0
                        ? Volledigheid.ONBEKEND
                        : filter.geldigOp == null ? Volledigheid.ONVOLLEDIG : Volledigheid.VOLLEDIG);
    }

    /** The municipalities of a region, on a day as for {@link RegioService#dossier}. */
    @Transactional
    GevondenGemeenten gemeentenVan(String regio, TimeView time, GemeentenFilter filter, PageRequest page, Sort sort) {
        Blik blik = regios.blikOp(regio, time);
        Page<GemeenteInRegio> leden = repository.members(regio, blik, filter, page, sort);
        boolean bekend = leden.total() > 0 || repository.membersAreKnown(regio, blik);
        return new GevondenGemeenten(leden, bekend ? Volledigheid.VOLLEDIG : Volledigheid.ONBEKEND);
    }
}
