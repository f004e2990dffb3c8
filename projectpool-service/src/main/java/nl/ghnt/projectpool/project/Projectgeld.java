package nl.ghnt.projectpool.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import nl.ghnt.projectpool.Fout;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Money of a project, in euros. What is paid is part of what is committed, and that is never more than what was granted; the
 * table holds the same.
 *
 * @param toegekend what was granted
 * @param verplicht what is planned to be paid and what was paid, less what was paid back
 * @param betaald what was paid, less what was paid back
 */
@Embeddable
@Schema(name = "Projectgeld", description = "Geld van een project, in euro's")
public record Projectgeld(
        @Column(name = "toegekend") @Schema(description = "Wat is toegekend")
        BigDecimal toegekend,

        @Column(name = "verplicht") @Schema(description = "Wat is gepland en betaald, zonder wat is terugbetaald")
        BigDecimal verplicht,

        @Column(name = "betaald") @Schema(description = "Wat is betaald, zonder wat is terugbetaald")
        BigDecimal betaald) {

    static Projectgeld van(BigDecimal toegekend) {
        return new Projectgeld(toegekend, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /** More was granted, after an objection. */
    Projectgeld met(BigDecimal anders) {
        return new Projectgeld(anders, verplicht, betaald);
    }

    /** A payment is planned. */
    Projectgeld plan(BigDecimal bedrag) {
        BigDecimal samen = verplicht.add(bedrag);
        Fout.BETALING_TE_VEEL.unless(
                samen.compareTo(toegekend) <= 0,
                "Met deze betaling is " + samen + " euro verplicht; toegekend is " + toegekend + " euro.");
        return new Projectgeld(toegekend, samen, betaald);
    }

    /** A planned payment is not made. */
    Projectgeld laatVervallen(BigDecimal bedrag) {
        return new Projectgeld(toegekend, verplicht.subtract(bedrag), betaald);
    }

    /** A planned payment was made. */
    Projectgeld betaal(BigDecimal bedrag) {
        return new Projectgeld(toegekend, verplicht, betaald.add(bedrag));
    }

    /** Holds when as much was paid. */
    void eisBetaald(BigDecimal bedrag) {
        Fout.BETALING_TE_VEEL.unless(
                bedrag.compareTo(betaald) <= 0, "Er is " + betaald + " euro betaald: meer kan niet terug.");
    }

    /** What was paid came back. */
    Projectgeld ontvangTerug(BigDecimal bedrag) {
        eisBetaald(bedrag);
        return new Projectgeld(toegekend, verplicht.subtract(bedrag), betaald.subtract(bedrag));
    }
}
