package nl.ghnt.reporting.regio;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.ghnt.kit.events.EventHandler;
import nl.ghnt.kit.events.ReceivedEvent;
import nl.ghnt.reporting.Periode;

/** A region marked its own priorities for a half-year: all of them, in place of those that it marked before. */
@ApplicationScoped
class RegioprioriteitenVastgesteld implements EventHandler<RegioprioriteitenVastgesteld.Prioriteiten> {

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

    private final RegioRepository repository;

    RegioprioriteitenVastgesteld(RegioRepository repository) {
        this.repository = repository;
    }

    @Override
    public String context() {
        return "regions";
    }

    @Override
    public String type() {
        return "regioprioriteiten.vastgesteld.v1";
    }

    @Override
    public Class<Prioriteiten> dataType() {
        return Prioriteiten.class;
    }

    @Override
    public void handle(ReceivedEvent<Prioriteiten> event) {
        repository.upsert(event.data(), event.sequence());
    }
}
