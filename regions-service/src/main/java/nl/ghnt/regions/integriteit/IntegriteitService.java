package nl.ghnt.regions.integriteit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.panache.common.Sort;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.time.TimeView;
import nl.ghnt.regions.feit.Blik;

/**
 * What does not fit in the register, on request and as the metric {@code ghnt.integriteit.bevindingen} with the kind as
 * tag {@code soort}. The metric is taken once an hour: every finding is a matter of days.
 */
@ApplicationScoped
public class IntegriteitService {

    private final IntegriteitRepository repository;
    private final Clock clock;
    private volatile Map<Bevinding.Soort, Long> geteld = Map.of();

    IntegriteitService(IntegriteitRepository repository, Clock clock, MeterRegistry metrics) {
        this.repository = repository;
        this.clock = clock;
        for (Bevinding.Soort soort : Bevinding.Soort.values()) {
            Gauge.builder("ghnt.integriteit.bevindingen", () -> geteld.get(soort))
                    .description("Findings of the integrity check, by kind")
                    .tag("soort", soort.name())
                    .register(metrics);
        }
    }

    @Transactional
    Page<Bevinding> search(BevindingFilter filter, PageRequest page, Sort sort) {
        return repository.search(
                filter, Blik.van(TimeView.at(filter.geldigOp, filter.beschikbaarOp), clock), page, sort);
    }

    @Scheduled(every = "1h", delayed = "1m")
    @Transactional
    void meet() {
        geteld = repository.counts(Blik.van(TimeView.at(null, null), clock));
    }
}
