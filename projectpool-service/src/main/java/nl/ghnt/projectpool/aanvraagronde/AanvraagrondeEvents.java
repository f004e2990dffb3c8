package nl.ghnt.projectpool.aanvraagronde;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.events.DomainEvent;

/** What others hear of rounds; of a concept nobody hears. */
final class AanvraagrondeEvents {

    private AanvraagrondeEvents() {}

    /** What all have in common: they are about a round, and everybody may know of it. */
    private interface Rondefeit extends DomainEvent.Public {

        UUID aanvraagronde();

        @Override
        default String resource() {
            return Aanvraagronde.pad(aanvraagronde());
        }
    }

    /** A round opened: applications can be made in its window. */
    record Geopend(
            UUID aanvraagronde,
            String titel,
            Instant aanvragenVanaf,
            Instant aanvragenTot,
            BigDecimal budget,
            List<String> themas)
            implements Rondefeit {

        static Geopend of(Aanvraagronde ronde) {
            Rondeopzet opzet = ronde.geldend().opzet();
            return new Geopend(
                    ronde.id(),
                    opzet.titel(),
                    opzet.aanvragenVanaf(),
                    opzet.aanvragenTot(),
                    opzet.budget(),
                    opzet.themas());
        }

        @Override
        public String type() {
            return "aanvraagronde.geopend.v1";
        }
    }

    /** A round that had opened is something else from now on. */
    record Gewijzigd(
            UUID aanvraagronde,
            int versie,
            String titel,
            Instant aanvragenVanaf,
            Instant aanvragenTot,
            BigDecimal budget)
            implements Rondefeit {

        static Gewijzigd of(Aanvraagronde ronde) {
            Rondeopzet opzet = ronde.geldend().opzet();
            return new Gewijzigd(
                    ronde.id(),
                    ronde.geldend().nummer(),
                    opzet.titel(),
                    opzet.aanvragenVanaf(),
                    opzet.aanvragenTot(),
                    opzet.budget());
        }

        @Override
        public String type() {
            return "aanvraagronde.gewijzigd.v1";
        }
    }

    /** A round closed before its window ended; that a window ends everybody knows from the opening. */
    record Gesloten(UUID aanvraagronde, Instant geslotenOp) implements Rondefeit {

        static Gesloten of(Aanvraagronde ronde, Instant nu) {
            return new Gesloten(ronde.id(), ronde.geslotenOp(nu));
        }

        @Override
        public String type() {
            return "aanvraagronde.gesloten.v1";
        }
    }

    /** All that was applied for in a round is decided. */
    record Besloten(UUID aanvraagronde, BigDecimal toegekend, Instant beslotenOp) implements Rondefeit {

        static Besloten of(Aanvraagronde ronde) {
            return new Besloten(ronde.id(), ronde.geld().toegekend(), ronde.beslotenOp());
        }

        @Override
        public String type() {
            return "aanvraagronde.besloten.v1";
        }
    }

    /** All projects of a round are closed. */
    record Afgerond(UUID aanvraagronde, Instant afgerondOp) implements Rondefeit {

        static Afgerond of(Aanvraagronde ronde) {
            return new Afgerond(ronde.id(), ronde.afgerondOp());
        }

        @Override
        public String type() {
            return "aanvraagronde.afgerond.v1";
        }
    }
}
