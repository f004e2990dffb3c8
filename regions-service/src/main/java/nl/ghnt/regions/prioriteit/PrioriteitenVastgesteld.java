package nl.ghnt.regions.prioriteit;

import java.util.List;
import nl.ghnt.kit.events.Audience;
import nl.ghnt.regions.Melding;
import nl.ghnt.regions.feit.Periode;

/** A region marked its own priorities for a half-year: all of them. */
record PrioriteitenVastgesteld(String regio, Periode periode, List<String> elementen) {

    static Melding of(Regioprioriteiten prioriteiten) {
        String regio = prioriteiten.regio();
        Periode periode = prioriteiten.periode();
        return new Melding(
                "regioprioriteiten.vastgesteld.v1",
                regio + "/" + periode,
                Regioprioriteiten.pad(regio, periode),
                Audience.everybody(),
                new PrioriteitenVastgesteld(regio, periode, prioriteiten.elementen()));
    }
}
