package nl.ghnt.regions.indeling;

import java.time.LocalDate;
import nl.ghnt.kit.events.Audience;
import nl.ghnt.kit.events.DomainEvent;

/** What others hear of partitions. */
final class IndelingEvents {

    private IndelingEvents() {}

    /** A partition was recorded. */
    record Vastgelegd(
            String code,
            String soort,
            String naam,
            Integer aangekondigdAantal,
            LocalDate beginGeldigheid,
            LocalDate eindeGeldigheid)
            implements DomainEvent {

        static Vastgelegd of(Indeling indeling) {
            return new Vastgelegd(
                    indeling.code(),
                    indeling.soort().name(),
                    indeling.naam(),
                    indeling.aangekondigdAantal(),
                    indeling.geldigheid().begin(),
                    indeling.geldigheid().end());
        }

        @Override
        public String type() {
            return "indeling.vastgelegd.v1";
        }

        @Override
        public String key() {
            return code;
        }

        @Override
        public String resource() {
            return "/indelingen/" + code;
        }

        @Override
        public Audience audience() {
            return Audience.everybody();
        }
    }
}
