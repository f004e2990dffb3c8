package nl.ghnt.regions.prioriteit;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.ghnt.regions.feit.Vastlegging;

/** That a region marked an element of the frame; lapses when it is taken back. */
@Entity
@Table(name = "regioprioriteit_keuze")
public class Keuze extends Vastlegging {

    private UUID prioriteiten;
    private String element;

    protected Keuze() {}

    Keuze(UUID prioriteiten, String element, Instant nu) {
        super(nu);
        this.prioriteiten = prioriteiten;
        this.element = element;
    }

    /** Code of the element of the frame. */
    public String element() {
        return element;
    }
}
