package nl.ghnt.regions.kader;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.Melding;

/** What an element of the frame is from a day on. */
record KaderelementVastgelegd(
        String code,
        Kadersoort soort,
        @JsonUnwrapped Kaderinhoud inhoud,
        LocalDate beginGeldigheid,
        LocalDate eindeGeldigheid) {

    static Melding of(Kaderelement element) {
        Kaderomschrijving laatste = element.laatste();
        Validity geldigheid = laatste.geldigheid();
        return Melding.openbaar(
                "kaderelement.vastgelegd.v1",
                Kaderelement.pad(element.code()),
                new KaderelementVastgelegd(
                        element.code(), element.soort(), laatste.inhoud(), geldigheid.begin(), geldigheid.end()));
    }
}
