package nl.ghnt.reporting.regio;

import jakarta.inject.Singleton;
import java.util.List;
import nl.ghnt.reporting.Periode;
import nl.ghnt.reporting.ToldFact;

/** A region marked its own priorities for a half-year: all of them, in place of those that it marked before. */
@Singleton
class RegioprioriteitenVastgesteld extends ToldFact<RegioprioriteitenVastgesteld.Prioriteiten> {

    /**
     * What is needed of them.
     *
     * @param elementen codes of building blocks, themes and priorities of the programme's frame
     */
    record Prioriteiten(String regio, Periode periode, List<String> elementen) {

        Prioriteiten {
            if (regio == null || periode == null || elementen == null) {
                throw new IllegalArgumentException("regio, periode and elementen are required");
            }
        }
    }

    RegioprioriteitenVastgesteld(RegioRepository repository) {
        super(
                "regions",
                "regioprioriteiten.vastgesteld.v1",
                Prioriteiten.class,
                event -> repository.upsert(event.data(), event.sequence()));
    }
}
