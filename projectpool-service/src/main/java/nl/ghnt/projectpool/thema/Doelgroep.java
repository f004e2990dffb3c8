package nl.ghnt.projectpool.thema;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.time.Instant;
import nl.ghnt.kit.data.ProgrammeRow;
import nl.ghnt.kit.time.Source;

/** One of the six target groups of action line 3. Not every one has a theme in the table of the pools (C22). */
@Entity
public class Doelgroep extends ProgrammeRow<Doelgroep.Inhoud> {

    /**
     * What the sources say of a target group.
     *
     * @param geenThemaReden why no theme is about it; null when one is
     */
    @Embeddable
    public record Inhoud(
            @Column(insertable = false, updatable = false) String code,
            int volgnummer,
            String naam,
            @Column(name = "geen_thema_reden") String geenThemaReden,
            Source bron) {}

    protected Doelgroep() {}

    Doelgroep(Inhoud inhoud, Instant geregistreerdOp) {
        super(inhoud.code(), inhoud, geregistreerdOp);
    }
}
