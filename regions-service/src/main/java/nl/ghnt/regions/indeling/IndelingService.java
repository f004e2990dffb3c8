package nl.ghnt.regions.indeling;

import io.quarkus.arc.All;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.time.TimeView;
import nl.ghnt.regions.feit.Blik;
import nl.ghnt.regions.feit.Volledigheid;

/** Reading the partitions and their members. */
@ApplicationScoped
public class IndelingService {

    private final IndelingRepository repository;
    private final IndelingLidRepository leden;
    private final Map<Indeling.Soort, Ledenlijst> ledenlijsten;
    private final Clock clock;

    IndelingService(
            IndelingRepository repository,
            IndelingLidRepository leden,
            @All List<Ledenlijst> ledenlijsten,
            Clock clock) {
        this.repository = repository;
        this.leden = leden;
        this.ledenlijsten = new EnumMap<>(Indeling.Soort.class);
        ledenlijsten.forEach(lijst -> lijst.soorten().forEach(soort -> this.ledenlijsten.put(soort, lijst)));
        this.clock = clock;
    }

    /** All partitions that were known, or with {@code geldigOp} those that held on that day. */
    @Transactional
    Page<GenoemdeLeden> search(IndelingFilter filter, TimeView time, PageRequest page, Sort sort) {
        LocalDate validOn = time.asksValidOn() ? time.validOn(clock) : null;
        Instant moment = time.knownAt(clock);
        Page<Indeling> indelingen = repository.search(filter, validOn, moment, page, sort);
        Map<String, List<Lid>> genoemd = leden(indelingen.items(), TimeView.at(validOn, moment));
        return indelingen.map(indeling -> new GenoemdeLeden(
                indeling,
                genoemd.getOrDefault(indeling.code(), List.of()),
                onbekendReden(indeling, dag(indeling, time))));
    }

    @Transactional
    GenoemdeLeden get(String code, TimeView time) {
        Indeling indeling = repository.get(code, time.knownAt(clock));
        return new GenoemdeLeden(
                indeling,
                leden(List.of(indeling), time).getOrDefault(code, List.of()),
                onbekendReden(indeling, dag(indeling, time)));
    }

    /** One page of the members of a partition. */
    @Transactional
    LedenBladzijde leden(String code, TimeView time, LidFilter filter, PageRequest page, Sort sort) {
        Indeling indeling = repository.get(code, time.knownAt(clock));
        LocalDate dag = dag(indeling, time);
        if (onbekendReden(indeling, dag) != null) {
            return new LedenBladzijde(Page.of(List.of(), page), Volledigheid.ONBEKEND);
        }
        Blik blik = new Blik(dag, time.knownAt(clock));
        return new LedenBladzijde(ledenlijst(indeling).zoek(code, blik, filter, page, sort), Volledigheid.VOLLEDIG);
    }

    /**
     * All members of a partition, by code, on the day asked for or the closest one on which the partition holds.
     *
     * @throws nl.ghnt.kit.problem.ProblemException 404 when the partition was not known then
     */
    @Transactional
    public LedenOpDag ledenOp(String code, LocalDate dag, Instant moment) {
        Indeling indeling = repository.get(code, moment);
        Blik blik = new Blik(dichtstbij(indeling, dag), moment);
        List<Lid> alle = indeling.ledenOnbekendReden() == null
                ? ledenlijst(indeling)
                        .leden(Peildagen.van(code, blik.geldigOp(), moment))
                        .getOrDefault(code, List.of())
                : List.of();
        return new LedenOpDag(indeling, blik, alle);
    }

    /**
     * Holds when the partition that a path names is in the register.
     *
     * @throws nl.ghnt.kit.problem.ProblemException 404 otherwise
     */
    @Transactional
    void eisBestaand(String code) {
        repository.get(code);
    }

    /** A partition by its code; empty when it is not known. */
    @Transactional
    public Optional<Indeling> find(String code) {
        return repository.findByIdOptional(code);
    }

    /** The one partition of a kind that is seen; empty when none held on that day or none was known then. */
    @Transactional
    public Optional<Geldend> geldend(Indeling.Soort soort, Blik blik) {
        return repository.geldend(soort, blik);
    }

    /** The centre municipalities for women's shelters that lie in a region, by name. */
    @Transactional
    public List<Lid> centrumgemeentenIn(String regio, Instant bekendOp) {
        return leden.in(regio, bekendOp);
    }

    /** The members of partitions, by partition: one statement for each list of members. */
    private Map<String, List<Lid>> leden(List<Indeling> indelingen, TimeView time) {
        Instant moment = time.knownAt(clock);
        Map<String, List<Lid>> gevonden = new HashMap<>();
        indelingen.stream()
                .filter(indeling -> onbekendReden(indeling, dag(indeling, time)) == null)
                .collect(Collectors.groupingBy(this::ledenlijst))
                .forEach((lijst, haar) ->
                        gevonden.putAll(lijst.leden(Peildagen.van(haar, indeling -> dag(indeling, time), moment))));
        return gevonden;
    }

    private static String onbekendReden(Indeling indeling, LocalDate dag) {
        if (indeling.ledenOnbekendReden() != null) {
            return indeling.ledenOnbekendReden();
        }
        return indeling.geldigheid().includes(dag) ? null : "De indeling geldt niet op " + dag + ".";
    }

    private LocalDate dag(Indeling indeling, TimeView time) {
        return time.asksValidOn() ? time.validOn(clock) : dichtstbij(indeling, time.validOn(clock));
    }

    /** The day closest to {@code dag} on which the partition holds. */
    private static LocalDate dichtstbij(Indeling indeling, LocalDate dag) {
        LocalDate begin = indeling.geldigheid().begin();
        LocalDate einde = indeling.geldigheid().end();
        if (einde != null && !dag.isBefore(einde)) {
            return einde.minusDays(1);
        }
        return begin != null && dag.isBefore(begin) ? begin : dag;
    }

    private Ledenlijst ledenlijst(Indeling indeling) {
        return ledenlijsten.get(indeling.inhoud().soort());
    }
}
