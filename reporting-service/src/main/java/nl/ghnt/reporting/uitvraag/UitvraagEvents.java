package nl.ghnt.reporting.uitvraag;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.events.Audience;
import nl.ghnt.kit.events.DomainEvent;

/** What others hear of campaigns. */
final class UitvraagEvents {

    private UitvraagEvents() {}

    /** What both have in common: the campaign is the aggregate, and everybody may know of it. */
    private interface Uitvraagfeit extends DomainEvent {

        UUID uitvraag();

        @Override
        default String key() {
            return uitvraag().toString();
        }

        @Override
        default String resource() {
            return "/uitvragen/" + uitvraag();
        }

        @Override
        default Audience audience() {
            return Audience.everybody();
        }
    }

    /** A campaign opened; its population is frozen. */
    record Geopend(
            UUID uitvraag,
            String periode,
            UUID vragenlijst,
            LocalDate peildatum,
            LocalDate sluitingsdatum,
            List<String> populatie)
            implements Uitvraagfeit {

        static Geopend of(Uitvraag uitvraag) {
            return new Geopend(
                    uitvraag.id(),
                    uitvraag.periode().code(),
                    uitvraag.vragenlijst(),
                    uitvraag.peildatum(),
                    uitvraag.sluitingsdatum(),
                    uitvraag.populatie().leden().stream()
                            .map(Populatielid::regio)
                            .toList());
        }

        @Override
        public String type() {
            return "uitvraag.geopend.v1";
        }
    }

    /** A campaign closed: it takes no first submissions any more. */
    record Gesloten(UUID uitvraag, String periode) implements Uitvraagfeit {

        static Gesloten of(Uitvraag uitvraag) {
            return new Gesloten(uitvraag.id(), uitvraag.periode().code());
        }

        @Override
        public String type() {
            return "uitvraag.gesloten.v1";
        }
    }
}
