package nl.ghnt.regions.begrip;

import java.util.List;
import nl.ghnt.kit.events.Audience;
import nl.ghnt.kit.events.DomainEvent;

/** What others hear of terms. */
final class BegripEvents {

    private BegripEvents() {}

    /** A term was recorded or came further: always the full state. */
    record Gewijzigd(String code, String naam, List<String> andereNamen, List<String> standen) implements DomainEvent {

        static Gewijzigd of(Begrip begrip) {
            Begrip.Inhoud inhoud = begrip.inhoud();
            return new Gewijzigd(
                    inhoud.code(),
                    inhoud.naam(),
                    inhoud.andereNamen().stream().map(Begrip.Naam::naam).toList(),
                    inhoud.levensloop().stream().map(Begrip.Stap::stand).toList());
        }

        @Override
        public String type() {
            return "begrip.gewijzigd.v1";
        }

        @Override
        public String key() {
            return code;
        }

        @Override
        public String resource() {
            return "/begrippen/" + code;
        }

        @Override
        public Audience audience() {
            return Audience.everybody();
        }
    }
}
