package nl.ghnt.projectpool.beoordeling;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.projectpool.aanvraagronde.Rondeopzet;

/** What an assessor thinks: a draft until it is submitted, and from then on as it stands. */
@Entity
public class Oordeel {

    @Id
    private UUID id;

    private UUID beoordeling;
    private int nummer;

    @Valid
    @Embedded
    private Oordeelinhoud inhoud;

    @Column(name = "over_versie")
    private Integer overVersie;

    private Integer punten;
    private Integer gewicht;

    @Column(name = "valt_af")
    private Boolean valtAf;

    @Column(name = "ingediend_op")
    private Instant ingediendOp;

    protected Oordeel() {}

    /** @param nummer from 1 */
    Oordeel(UUID beoordeling, int nummer, Oordeelinhoud inhoud) {
        this.id = Identifiers.next();
        this.beoordeling = beoordeling;
        this.nummer = nummer;
        this.inhoud = inhoud;
    }

    void schrijf(Oordeelinhoud inhoud) {
        this.inhoud = inhoud;
    }

    void dienIn(int overVersie, List<Rondeopzet.Criterium> criteria, Instant nu) {
        this.overVersie = overVersie;
        this.punten = inhoud.punten(criteria);
        this.gewicht = Rangorde.gewicht(criteria);
        this.valtAf = inhoud.valtAf(criteria);
        this.ingediendOp = nu;
    }

    /** From 1. */
    int nummer() {
        return nummer;
    }

    Oordeelinhoud inhoud() {
        return inhoud;
    }

    /** Number of the version of the application that it is about; null for a draft. */
    Integer overVersie() {
        return overVersie;
    }

    /** Mean of the scores by weight, 0 to 5; null for a draft. */
    BigDecimal score() {
        return Rangorde.score(punten, gewicht);
    }

    /** Null for a draft. */
    Instant ingediendOp() {
        return ingediendOp;
    }
}
