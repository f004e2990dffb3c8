package nl.ghnt.governance.bijeenkomst;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import nl.ghnt.kit.time.PartialDate;

/**
 * When a meeting is: planned and held apart, each as the source gives it (R326).
 *
 * @param geplandeDatum planned day; null when no source gives the day
 * @param gehoudenDatum day on which it was held; null when it was not, or when no source gives the day
 * @param dag earliest day on which it was held, or else is planned
 * @param momentZekerheid how sure the moment is
 */
@Embeddable
public record Wanneer(
        @Column(name = "geplande_datum") LocalDate geplandeDatum,
        @Column(name = "gepland_bron") PartialDate geplandInBron,
        @Column(name = "gehouden_datum") LocalDate gehoudenDatum,
        @Column(name = "gehouden_bron") PartialDate gehoudenInBron,
        LocalDate dag,
        @Column(name = "moment_zekerheid") String momentZekerheid) {

    static Wanneer gepland(LocalDate dag) {
        return new Wanneer(dag, null, null, null, dag, "ZEKER");
    }

    /** A meeting of the past was held then, another one is planned then. */
    static Wanneer volgens(BijeenkomstData.Rij rij) {
        return rij.stand() == Bijeenkomst.Status.GEHOUDEN
                ? new Wanneer(null, null, rij.dag(), rij.moment(), rij.moment().earliest(), rij.momentZekerheid())
                : new Wanneer(rij.dag(), rij.moment(), null, null, rij.moment().earliest(), rij.momentZekerheid());
    }

    /** Held on a day, which may be another than the planned one. */
    Wanneer gehouden(LocalDate op) {
        return new Wanneer(geplandeDatum, geplandInBron, op, gehoudenInBron, op, momentZekerheid);
    }
}
