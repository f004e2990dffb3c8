package nl.ghnt.regions.integriteit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.panache.common.Sort;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.time.TimeView;

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
        return repository.search(filter, TimeView.at(filter.geldigOp, null).validOn(clock), page, sort);
    }

    @Scheduled(every = "1h", delayed = "1m")
    @Transactional
    void meet() {
        LocalDate vandaag = TimeView.at(null, null).validOn(clock);
        geteld = repository.counts(vandaag);
    }
}
