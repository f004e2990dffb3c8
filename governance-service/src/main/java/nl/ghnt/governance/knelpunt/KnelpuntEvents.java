package nl.ghnt.governance.knelpunt;

import java.time.LocalDate;
import java.util.UUID;
import nl.ghnt.governance.Rechten;
import nl.ghnt.kit.events.Audience;
import nl.ghnt.kit.events.DomainEvent;

/** What others hear of bottlenecks; the region that raised one follows its course by it. */
final class KnelpuntEvents {

    private KnelpuntEvents() {}

    /** A body took a step; what it happened at is null when that is not told. */
    record Behandeld(
            UUID knelpunt,
            String stap,
            String gremium,
            String toelichting,
            LocalDate datum,
            UUID bijeenkomst,
            UUID agendapunt,
            UUID besluit)
            implements DomainEvent {

        static Behandeld of(Knelpunt knelpunt) {
            Behandeling laatste = knelpunt.laatste();
            return new Behandeld(
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
        public String key() {
            return knelpunt.toString();
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
}
