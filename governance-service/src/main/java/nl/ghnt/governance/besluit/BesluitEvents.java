package nl.ghnt.governance.besluit;

import java.time.LocalDate;
import java.util.UUID;
import nl.ghnt.governance.Rechten;
import nl.ghnt.kit.events.Audience;
import nl.ghnt.kit.events.DomainEvent;

/** What others hear of decisions. */
final class BesluitEvents {

    private BesluitEvents() {}

    /** What is told of one decision. */
    private interface Melding extends DomainEvent {

        UUID besluit();

        @Override
        default String resource() {
            return "/besluiten/" + besluit();
        }
    }

    /** Everybody may read a decision. */
    record Gepubliceerd(UUID besluit, String gremium, LocalDate besluitdatum) implements Melding, DomainEvent.Public {

        static Gepubliceerd of(Besluit besluit) {
            return new Gepubliceerd(
                    besluit.id(), besluit.inhoud().gremium(), besluit.inhoud().besluitdatum());
        }

        @Override
        public String type() {
            return "besluit.gepubliceerd.v1";
        }
    }

    /** The stuurgroep decided on an agenda item. */
    record Genomen(
            UUID besluit,
            String gremium,
            UUID bijeenkomst,
            String onderwerpSoort,
            UUID onderwerp,
            String uitkomst,
            LocalDate besluitdatum)
            implements Melding {

        static Genomen of(Besluit besluit) {
            return new Genomen(
                    besluit.id(),
                    besluit.inhoud().gremium(),
                    besluit.inhoud().bijeenkomst(),
                    besluit.inhoud().onderwerpSoort().name(),
                    besluit.inhoud().onderwerp(),
                    besluit.inhoud().uitkomst().name(),
                    besluit.inhoud().besluitdatum());
        }

        @Override
        public String type() {
            return "besluit.genomen.v1";
        }

        @Override
        public Audience audience() {
            return Rechten.besloten(gremium);
        }
    }
}
