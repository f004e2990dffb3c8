package nl.ghnt.regions.prioriteit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.ghnt.kit.Identifiers;

/** That a region marked an element of the frame; lapses when it is taken back. */
@Entity
@Table(name = "regioprioriteit_keuze")
public class Keuze {

    @Id
    private UUID id;

    private UUID prioriteiten;

    private String element;

    @Column(name = "geregistreerd_op")
    private Instant geregistreerdOp;

    @Column(name = "vervallen_op")
    private Instant vervallenOp;

    protected Keuze() {}

    Keuze(UUID prioriteiten, String element, Instant nu) {
        this.id = Identifiers.next();
        this.prioriteiten = prioriteiten;
        this.element = element;
        this.geregistreerdOp = nu;
    }

    void vervalt(Instant nu) {
        vervallenOp = nu;
    }

    boolean staat() {
        return vervallenOp == null;
    }

    boolean bekendOp(Instant moment) {
        return !geregistreerdOp.isAfter(moment) && (vervallenOp == null || vervallenOp.isAfter(moment));
    }

    /** Code of the element of the frame. */
    public String element() {
        return element;
    }
}
