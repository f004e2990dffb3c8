package nl.ghnt.regions.kader;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said of an element of the frame, as far as it is searched; the rest are its {@link Kaderdetails}. */
@Embeddable
public record Kaderinhoud(
        @Schema(description = "Plaats onder zijn soort") int volgnummer,

        @Schema(description = "Naam; null als de bron alleen een tekst geeft", nullable = true)
        String naam,

        @Schema(description = "Letterlijke tekst; null als de bron alleen een naam geeft", nullable = true)
        String tekst,

        @Schema(description = "Nummer van de actielijn; null als het onder geen valt", nullable = true)
        Integer actielijn,

        @Schema(description = "Code van de bouwsteen waar een thema onder valt", nullable = true)
        String bovenliggend,

        @Enumerated(EnumType.STRING) @Schema(description = "Reikwijdte van een prioriteit", nullable = true)
        Reikwijdte reikwijdte) {

    /** The same under an action line. */
    Kaderinhoud onderActielijn(Integer nummer) {
        return new Kaderinhoud(volgnummer, naam, tekst, nummer, bovenliggend, reikwijdte);
    }
}
