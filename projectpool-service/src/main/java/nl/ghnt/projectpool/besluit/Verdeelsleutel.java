package nl.ghnt.projectpool.besluit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.ghnt.projectpool.aanvraag.Aandeelhouder;

/** Divides an amount over who take part, as their shares in what was asked are to each other, to the cent. */
final class Verdeelsleutel {

    private static final int CENTEN = 2;

    private Verdeelsleutel() {}

    /**
     * Each share is rounded down to the cent; the cents that are left go to those who lost most by it, of equals to the first.
     * The shares add up to the amount.
     */
    static List<Aandeelhouder> verdeel(BigDecimal bedrag, List<Aandeelhouder> gevraagd) {
        BigDecimal alles = gevraagd.stream().map(Aandeelhouder::aandeel).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> delen = new ArrayList<>();
        List<BigDecimal> resten = new ArrayList<>();
        for (Aandeelhouder deelnemer : gevraagd) {
            BigDecimal[] deelEnRest =
                    bedrag.movePointRight(CENTEN).multiply(deelnemer.aandeel()).divideAndRemainder(alles);
            delen.add(deelEnRest[0].setScale(0, RoundingMode.UNNECESSARY).movePointLeft(CENTEN));
            resten.add(deelEnRest[1]);
        }
        BigDecimal over = bedrag.subtract(delen.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        IntStream.range(0, delen.size())
                .boxed()
                .sorted(Comparator.comparing(resten::get, Comparator.reverseOrder()))
                .limit(over.movePointRight(CENTEN).intValueExact())
                .forEach(plaats -> delen.set(plaats, delen.get(plaats).add(BigDecimal.ONE.movePointLeft(CENTEN))));
        return IntStream.range(0, delen.size())
                .mapToObj(plaats -> new Aandeelhouder(
                        gevraagd.get(plaats).regio(), gevraagd.get(plaats).gemeente(), delen.get(plaats)))
                .filter(deelnemer -> deelnemer.aandeel().signum() > 0)
                .toList();
    }
}
