package nl.ghnt.governance.bijeenkomst;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import nl.ghnt.kit.time.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a meeting is: planned and held apart, each as the source gives it (R326). */
@Embeddable
public record Wanneer(
        @Column(name = "geplande_datum")
        @Schema(description = "Geplande dag; null als geen bron de dag geeft", nullable = true)
        LocalDate geplandeDatum,

        @Column(name = "gepland_bron")
        @Schema(
                implementation = String.class,
                description = "Gepland moment zoals de bron het geeft (EDTF)",
                nullable = true)
        PartialDate geplandInBron,

        @Column(name = "gehouden_datum")
        @Schema(
                description = "Dag waarop zij gehouden is; null als dat niet zo is of geen bron de dag geeft",
                nullable = true)
        LocalDate gehoudenDatum,

        @Column(name = "gehouden_bron")
        @Schema(
                implementation = String.class,
                description = "Moment waarop zij gehouden is zoals de bron het geeft (EDTF)",
                nullable = true)
        PartialDate gehoudenInBron) {

    static Wanneer gepland(LocalDate dag) {
        return new Wanneer(dag, null, null, null);
    }

    /** A meeting of the past was held then, another one is planned then. */
    static Wanneer volgens(BijeenkomstData.Rij rij) {
        return rij.stand() == Stand.Status.GEHOUDEN
                ? new Wanneer(null, null, rij.dag(), rij.moment())
                : new Wanneer(rij.dag(), rij.moment(), null, null);
    }

    /** Held on a day, which may be another than the planned one. */
    Wanneer gehouden(LocalDate op) {
        return new Wanneer(geplandeDatum, geplandInBron, op, gehoudenInBron);
    }

    /** Earliest day on which it was held, or else is planned. */
    public LocalDate dag() {
        return gehoudenDatum == null && gehoudenInBron == null
                ? earliest(geplandeDatum, geplandInBron)
                : earliest(gehoudenDatum, gehoudenInBron);
    }

    private static LocalDate earliest(LocalDate day, PartialDate inBron) {
        return day == null ? inBron.earliest() : day;
    }
}
