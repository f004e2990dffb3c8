package nl.ghnt.regions.prioriteit;

import java.time.Instant;
import nl.ghnt.regions.feit.Periode;

/**
 * The own priorities of a region for a half-year as known at a moment.
 *
 * @param antwoord what is told of them
 * @param version version to write against: 0 when nothing was marked, so that also the first writer is the only one
 */
record Prioriteitenbeeld(PrioriteitApi.Response antwoord, long version) {

    static Prioriteitenbeeld van(Regioprioriteiten prioriteiten, Instant moment) {
        PrioriteitApi.Response antwoord = new PrioriteitApi.Response(
                prioriteiten.regio(),
                prioriteiten.periode(),
                prioriteiten.elementen(moment),
                null,
                prioriteiten.toelichting(),
                prioriteiten.geregistreerdOp(),
                prioriteiten.gewijzigdOp());
        return new Prioriteitenbeeld(antwoord, version(prioriteiten));
    }

    static Prioriteitenbeeld onbekend(String regio, Periode periode) {
        return new Prioriteitenbeeld(
                new PrioriteitApi.Response(regio, periode, null, PrioriteitApi.REDEN, null, null, null), 0);
    }

    /** A stored aggregate begins at 0, which stands for nothing here. */
    static long version(Regioprioriteiten prioriteiten) {
        return prioriteiten.version() + 1;
    }
}
