package nl.ghnt.projectpool.dekking;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.time.Instant;
import nl.ghnt.kit.data.ProgrammeRow;
import nl.ghnt.kit.time.Source;
import org.hibernate.annotations.SQLRestriction;

/**
 * The table of themes and regions of a pool, as a whole; its code is that of the pool. Its version moves with every
 * correction of one entry.
 */
@Entity
@SQLRestriction("vervallen_op is null")
@AttributeOverride(name = "code", column = @Column(name = "projectenpool"))
public class Dekkingstabel extends ProgrammeRow<Dekkingstabel.Inhoud> {

    /** How to read the table, and where it stands. */
    @Embeddable
    public record Inhoud(String toelichting, Source bron) {}

    protected Dekkingstabel() {}

    Dekkingstabel(String projectenpool, Inhoud inhoud, Instant geregistreerdOp) {
        super(projectenpool, inhoud, geregistreerdOp);
    }
}
