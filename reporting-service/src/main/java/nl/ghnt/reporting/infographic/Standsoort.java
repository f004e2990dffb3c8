package nl.ghnt.reporting.infographic;

import java.util.List;
import nl.ghnt.reporting.infographic.weergave.StandPerRegio.Stand;
import nl.ghnt.reporting.infographic.weergave.StandPerRegio.Vulling;

/** What would be a map in the printed infographic: a state per region, by the legends of the final report. */
enum Standsoort {
    INTEGRALE_STURING( // R241, R243
            "integrale-sturing.stand",
            "De mate van integrale sturing binnen de regio",
            new Stand("INTEGRALE_STURING", "Integrale sturing", Vulling.VOL),
            new Stand("IN_VOORBEREIDING", "Integrale sturing in voorbereiding", Vulling.HALF),
            new Stand("NIET_IN_VOORBEREIDING", "Nog geen integrale sturing en niet in voorbereiding", Vulling.LEEG)),
    MDA_PLUS_PLUS(
            "mda-plus-plus.stand",
            "MDA++ in de regio’s",
            new Stand("STRUCTUREEL_GEREALISEERD", "MDA++ structureel gerealiseerd", Vulling.VOL),
            new Stand("PILOT", "MDA++ pilot", Vulling.HALF),
            new Stand("IN_INRICHTING", "MDA++ in inrichting", Vulling.BEGIN), // not in the printed legend
            new Stand("GEEN", "Geen MDA++", Vulling.LEEG)), // nor is this
    ERVARINGSDESKUNDIGHEID( // R252
            "ervaringsdeskundigheid.inzet",
            "Regio’s die ervaringsdeskundigheid hebben ingezet",
            new Stand("JA", "Ingezet", Vulling.VOL),
            new Stand("NEE", "Niet ingezet", Vulling.LEEG));

    final String sleutel;
    final String label;
    final List<Stand> standen;

    Standsoort(String sleutel, String label, Stand... standen) {
        this.sleutel = sleutel;
        this.label = label;
        this.standen = List.of(standen);
    }

    /** The states that the final report prints: of MDA++ it has no word for the regions without. */
    List<Stand> gedrukt() {
        return this == MDA_PLUS_PLUS ? standen.subList(0, 2) : standen;
    }
}
