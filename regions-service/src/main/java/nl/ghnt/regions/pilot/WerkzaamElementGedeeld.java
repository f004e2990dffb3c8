package nl.ghnt.regions.pilot;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.ghnt.regions.Melding;

/** What works was shared, or is told otherwise since. */
record WerkzaamElementGedeeld(
        UUID werkzaamElement, String regio, String titel, List<String> themas, UUID pilot, Instant gedeeldOp) {

    static Melding of(WerkzaamElement element) {
        WerkzaamElement.Inhoud inhoud = element.inhoud();
        return Melding.openbaar(
                "werkzaam-element.gedeeld.v1",
                WerkzaamElement.pad(element.id()),
                new WerkzaamElementGedeeld(
                        element.id(),
                        element.regio(),
                        inhoud.titel(),
                        inhoud.themas(),
                        inhoud.pilot(),
                        element.gedeeldOp()));
    }
}
