package nl.ghnt.regions.stuk;

import nl.ghnt.kit.events.Audience;
import nl.ghnt.kit.events.DomainEvent;
import nl.ghnt.regions.projectleider.Rechten;

/** What others hear of a piece of a region, told to who sees the inside of that region. */
public interface Stukmelding extends DomainEvent {

    /** Code of the region. */
    String regio();

    /** Pieces are told by their identification, with which their path ends. */
    @Override
    default String key() {
        return resource().substring(resource().lastIndexOf('/') + 1);
    }

    @Override
    default Audience audience() {
        return Rechten.lezers(regio());
    }

    /** What everybody hears of a piece of a region. */
    interface Openbaar extends Stukmelding {

        @Override
        default Audience audience() {
            return Audience.everybody();
        }
    }
}
