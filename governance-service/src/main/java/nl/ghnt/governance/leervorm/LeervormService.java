package nl.ghnt.governance.leervorm;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.time.TimeView;

/** Reading the ways of learning and their goals. */
@ApplicationScoped
public class LeervormService {

    private final LeervormRepository leervormen;
    private final LeerdoelRepository leerdoelen;
    private final Clock clock;

    LeervormService(LeervormRepository leervormen, LeerdoelRepository leerdoelen, Clock clock) {
        this.leervormen = leervormen;
        this.leerdoelen = leerdoelen;
        this.clock = clock;
    }

    /** All ways of learning, or with {@code geldigOp} those of that day. */
    @Transactional
    public Page<Leervorm> search(ChangedSince changed, TimeView time, PageRequest page, Sort sort) {
        return Page.of(leervormen.search(changed, time.asksValidOn() ? time.validOn(clock) : null, sort), page);
    }

    @Transactional
    public Leervorm get(String code) {
        return leervormen.get(code);
    }

    @Transactional
    public Page<Leerdoel> doelen(ChangedSince changed, PageRequest page, Sort sort) {
        return Page.of(leerdoelen.search(changed, sort), page);
    }
}
