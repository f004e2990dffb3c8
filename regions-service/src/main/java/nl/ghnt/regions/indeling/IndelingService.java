package nl.ghnt.regions.indeling;

import io.quarkus.arc.All;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.time.TimeView;
import nl.ghnt.regions.feit.Blik;

/** Reading the partitions and their members. */
@ApplicationScoped
public class IndelingService {

    private final IndelingRepository repository;
    private final Map<Indeling.Soort, Ledenlijst> ledenlijsten;
    private final Clock clock;

    IndelingService(IndelingRepository repository, @All List<Ledenlijst> ledenlijsten, Clock clock) {
        this.repository = repository;
        this.ledenlijsten = ledenlijsten.stream().collect(Collectors.toMap(Ledenlijst::soort, Function.identity()));
        this.clock = clock;
    }

    /** All partitions that were known, or with {@code geldigOp} those that held on that day. */
    @Transactional
    Page<GenoemdeLeden> search(
            Indeling.Soort soort, Instant gewijzigdSinds, TimeView time, PageRequest page, Sort sort) {
        LocalDate validOn = time.asksValidOn() ? time.validOn(clock) : null;
        return Page.of(repository.search(soort, gewijzigdSinds, validOn, time.knownAt(clock), sort), page)
                .map(indeling -> metLeden(indeling, time));
    }

    @Transactional
    GenoemdeLeden get(String code, TimeView time) {
        return metLeden(repository.get(code, time.knownAt(clock)), time);
    }

    /** A partition by its code; empty when it is not known. */
    @Transactional
    public Optional<Indeling> find(String code) {
        return repository.findByIdOptional(code);
    }

    /** The one partition of a kind that is seen; empty when none held on that day or none was known then. */
    @Transactional
    public Optional<Indeling> geldend(Indeling.Soort soort, Blik blik) {
        return repository
                .search(soort, null, blik.geldigOp(), blik.beschikbaarOp(), Sort.by("code"))
                .firstResultOptional();
    }

    /** The centre municipalities for women's shelters that lie in a region, by name. */
    @Transactional
    public List<Lid> centrumgemeentenIn(String regio, Instant bekendOp) {
        return repository.membersIn(regio, bekendOp);
    }

    private GenoemdeLeden metLeden(Indeling indeling, TimeView time) {
        if (indeling.ledenOnbekendReden() != null) {
            return new GenoemdeLeden(indeling, List.of(), indeling.ledenOnbekendReden());
        }
        LocalDate dag = time.asksValidOn() ? time.validOn(clock) : dagVan(indeling);
        if (!indeling.geldigheid().includes(dag)) {
            return new GenoemdeLeden(indeling, List.of(), "De indeling geldt niet op " + dag + ".");
        }
        Blik blik = new Blik(dag, time.knownAt(clock));
        return new GenoemdeLeden(indeling, ledenlijst(indeling).leden(indeling.code(), blik), null);
    }

    private LocalDate dagVan(Indeling indeling) {
        LocalDate vandaag = TimeView.at(null, null).validOn(clock);
        LocalDate einde = indeling.geldigheid().end();
        return einde == null || vandaag.isBefore(einde) ? vandaag : einde.minusDays(1);
    }

    private Ledenlijst ledenlijst(Indeling indeling) {
        return ledenlijsten.get(indeling.soort());
    }
}
