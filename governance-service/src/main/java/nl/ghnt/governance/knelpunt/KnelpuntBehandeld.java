package nl.ghnt.governance.knelpunt;

import java.time.LocalDate;
import java.util.UUID;
import nl.ghnt.governance.Rechten;
import nl.ghnt.kit.events.Audience;
import nl.ghnt.kit.events.DomainEvent;

/** A body took a step, by which the region follows its course; what it happened at is null when that is not told. */
record KnelpuntBehandeld(
        UUID knelpunt,
        String stap,
        String gremium,
        String toelichting,
        LocalDate datum,
        UUID bijeenkomst,
        UUID agendapunt,
        UUID besluit)
        implements DomainEvent {

    static KnelpuntBehandeld of(Knelpunt knelpunt) {
        KnelpuntApi.BehandelRequest laatste = knelpunt.laatste();
        return new KnelpuntBehandeld(
                knelpunt.id(),
                laatste.stap().name(),
                laatste.gremium(),
                laatste.toelichting(),
                laatste.datum(),
                laatste.bijeenkomst(),
                laatste.agendapunt(),
                laatste.besluit());
    }

    @Override
    public String type() {
        return "knelpunt.behandeld.v1";
    }

    @Override
    public String resource() {
        return "/knelpunten/" + knelpunt;
    }

    @Override
    public Audience audience() {
        return Rechten.knelpuntlezers();
    }
}
