package nl.ghnt.regions.kader;

import java.time.LocalDate;
import nl.ghnt.kit.events.Audience;
import nl.ghnt.kit.events.DomainEvent;

/** What others hear of the frame. */
final class KaderEvents {

    private KaderEvents() {}

    /** What an element of the frame is from a day on. */
    record Vastgelegd(
            String code,
            String soort,
            int volgnummer,
            String naam,
            String tekst,
            Integer actielijn,
            String bovenliggend,
            String reikwijdte,
            LocalDate beginGeldigheid,
            LocalDate eindeGeldigheid)
            implements DomainEvent {

        static Vastgelegd of(Kaderelement element) {
            Kaderomschrijving laatste = element.laatste();
            Kaderinhoud inhoud = laatste.inhoud();
            return new Vastgelegd(
                    element.code(),
                    element.soort().name(),
                    inhoud.volgnummer(),
                    inhoud.naam(),
                    inhoud.tekst(),
                    inhoud.actielijn(),
                    inhoud.bovenliggend(),
                    inhoud.reikwijdte() == null ? null : inhoud.reikwijdte().name(),
                    laatste.geldigheid().begin(),
                    laatste.geldigheid().end());
        }

        @Override
        public String type() {
            return "kaderelement.vastgelegd.v1";
        }

        @Override
        public String key() {
            return code;
        }

        @Override
        public String resource() {
            return Kaderelement.pad(code);
        }

        @Override
        public Audience audience() {
            return Audience.everybody();
        }
    }
}
