package nl.ghnt.governance.vergaderritme;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import nl.ghnt.governance.Rechten;
import nl.ghnt.governance.bijeenkomst.Bijeenkomst;
import nl.ghnt.governance.bijeenkomst.BijeenkomstService;
import nl.ghnt.governance.gremium.GremiumService;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.Ordering;
import nl.ghnt.kit.time.DutchDay;

/** Sets the norms of a body beside what it planned and held. */
@ApplicationScoped
public class VergaderritmeService {

    private static final Ordering<Naleving> ORDER = new Ordering<Naleving>()
            .by("beginGeldigheid", naleving -> naleving.ritme().inhoud().beginGeldigheid())
            .by("onderwerp", naleving -> naleving.ritme().inhoud().onderwerp())
            .by("gewijzigdOp", Naleving::gewijzigdOp)
            .by("code", naleving -> naleving.ritme().code());

    private final EntityManager entities;
    private final GremiumService gremia;
    private final BijeenkomstService bijeenkomsten;
    private final Rechten rechten;
    private final Clock clock;

    VergaderritmeService(
            EntityManager entities,
            GremiumService gremia,
            BijeenkomstService bijeenkomsten,
            Rechten rechten,
            Clock clock) {
        this.entities = entities;
        this.gremia = gremia;
        this.bijeenkomsten = bijeenkomsten;
        this.rechten = rechten;
        this.clock = clock;
    }

    /** A calendar year, and the norms that held in it. */
    record Jaaroverzicht(int jaar, List<Naleving> normen) {}

    /**
     * The norms of a body that held in a calendar year, each with what became of it.
     *
     * @param jaar the year; null for this year, or the last one before it in which a norm of the body held
     * @param changed only of which the norm or a meeting changed since
     */
    @Transactional
    Jaaroverzicht inYear(String gremium, Integer jaar, ChangedSince changed, Sort sort) {
        boolean besloten = rechten.zicht().ziet(gremium);
        List<Vergaderritme> ritmes = entities.createQuery(
                        "from Vergaderritme v where v.inhoud.gremium = :gremium", Vergaderritme.class)
                .setParameter("gremium", gremium)
                .getResultList();
        if (ritmes.isEmpty()) {
            gremia.get(gremium);
        }
        int gevraagd = jaar == null ? laatsteJaar(ritmes) : jaar;
        List<Bijeenkomst> meetings = bijeenkomsten.inYear(gremium, gevraagd);
        return new Jaaroverzicht(
                gevraagd,
                ritmes.stream()
                        .filter(ritme -> ritme.geldtIn(gevraagd))
                        .map(ritme -> Naleving.of(ritme, meetings, besloten))
                        .filter(naleving -> changed.includes(naleving.gewijzigdOp()))
                        .sorted(ORDER.comparator(sort))
                        .toList());
    }

    /** The calendar year of today in the Netherlands, or the last one before it in which one of the norms held. */
    private int laatsteJaar(List<Vergaderritme> ritmes) {
        int ditJaar = DutchDay.today(clock).getYear();
        return ritmes.stream()
                .mapToInt(ritme -> ritme.laatsteJaarTot(ditJaar))
                .max()
                .orElse(ditJaar);
    }
}
