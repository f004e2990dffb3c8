package nl.ghnt.regions.pilot;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.ghnt.regions.stuk.Stukmelding;

/** What others hear of what works: only what is shared. */
final class WerkzaamElementEvents {

    private WerkzaamElementEvents() {}

    /** What works was shared, or is told otherwise since. */
    record Gedeeld(UUID werkzaamElement, String regio, String titel, List<String> themas, UUID pilot, Instant gedeeldOp)
            implements Stukmelding.Openbaar {

        static Gedeeld of(WerkzaamElement element) {
            WerkzaamElement.Inhoud inhoud = element.inhoud();
            return new Gedeeld(
                    element.id(),
                    element.regio(),
                    inhoud.titel(),
                    inhoud.themas(),
                    inhoud.pilot(),
                    element.gedeeldOp());
        }

        @Override
        public String type() {
            return "werkzaam-element.gedeeld.v1";
        }

        @Override
        public String resource() {
            return WerkzaamElement.pad(werkzaamElement);
        }
    }
}
