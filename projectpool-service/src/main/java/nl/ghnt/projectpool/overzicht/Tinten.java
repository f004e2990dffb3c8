package nl.ghnt.projectpool.overzicht;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.ghnt.projectpool.overzicht.Tekening.Vak;

/**
 * How dark a tile is by its value: nothing, or one of five steps of the same size, so that twice as dark is twice as much.
 *
 * @param stap size of a step
 */
record Tinten(BigDecimal stap) {

    private static final int STAPPEN = 5;
    private static final int PLAATS = 170;

    /** For whole numbers: a step is a whole number too, so that few things do not look like many. */
    static Tinten vanAantallen(int meeste) {
        return new Tinten(BigDecimal.valueOf(Math.max(1, (meeste + STAPPEN - 1) / STAPPEN)));
    }

    /** For amounts in euros: fifths of the most, each up to a round amount. */
    static Tinten vanBedragen(BigDecimal meeste) {
        BigDecimal vijfde = meeste.max(BigDecimal.ONE).divide(BigDecimal.valueOf(STAPPEN), 0, RoundingMode.CEILING);
        return new Tinten(vijfde.round(new MathContext(2, RoundingMode.CEILING)));
    }

    int van(BigDecimal waarde) {
        return waarde.divide(stap, 0, RoundingMode.CEILING).intValue();
    }

    int van(int waarde) {
        return van(BigDecimal.valueOf(waarde));
    }

    /**
     * A tile for each tint.
     *
     * @param tot writes the most that a tint stands for
     */
    List<Vak> legenda(int hoogte, Function<BigDecimal, String> tot) {
        return IntStream.rangeClosed(0, STAPPEN)
                .mapToObj(tint -> new Vak(
                        Tekening.MARGE + tint * PLAATS,
                        hoogte - Tekening.MARGE - 10,
                        24,
                        18,
                        tint,
                        null,
                        tint == 0 ? "niets" : tot.apply(stap.multiply(BigDecimal.valueOf(tint)))))
                .toList();
    }
}
