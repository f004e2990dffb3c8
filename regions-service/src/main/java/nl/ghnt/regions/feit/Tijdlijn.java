package nl.ghnt.regions.feit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.ghnt.regions.Fout;

/**
 * Facts of one kind of which one holds at a time. A change closes what held and opens what holds from then on; what
 * was recorded stays, lapsed.
 *
 * @param feiten the facts; a change adds to them
 */
public record Tijdlijn<F extends Feit<F>>(Collection<F> feiten) {

    /**
     * From the beginning of {@code nieuw} on, it holds in the place of what held until now.
     *
     * @throws nl.ghnt.kit.problem.ProblemException 409 when a later change was recorded already
     */
    public void vervang(F nieuw, Herkomst herkomst) {
        LocalDate ingang = nieuw.geldigheid().begin();
        eindig(ingang, nieuw, herkomst);
        feiten.add(nieuw);
    }

    /**
     * Nothing holds from {@code einde} on.
     *
     * @throws nl.ghnt.kit.problem.ProblemException 409 when a later change was recorded already
     */
    public void beeindig(LocalDate einde, Herkomst herkomst) {
        eindig(einde, null, herkomst);
    }

    /** Nothing of it matters from {@code einde} on, because what it is about has ended: what began later lapses. */
    public void sluitAf(LocalDate einde, Herkomst herkomst) {
        for (F geldend : staandNa(einde)) {
            if (begintVoor(geldend, einde)) {
                F ingekort = geldend.tot(einde, herkomst);
                geldend.vervalt(herkomst.geregistreerdOp(), ingekort);
                feiten.add(ingekort);
            } else {
                geldend.vervalt(herkomst.geregistreerdOp(), null);
            }
        }
    }

    /** The last moment at which something of them was recorded, by what was known at a moment. */
    public Instant gewijzigdOp(Instant moment) {
        return feiten.stream()
                .flatMap(feit -> Stream.of(feit.geregistreerdOp(), feit.gewijzigdOp()))
                .filter(op -> !op.isAfter(moment))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private void eindig(LocalDate dag, F nieuw, Herkomst herkomst) {
        List<F> geraakt = staandNa(dag);
        geraakt.forEach(geldend -> eisNietLater(geldend, dag, nieuw));
        for (F geldend : geraakt) {
            boolean eerder = begintVoor(geldend, dag);
            F opvolger = eerder ? geldend.tot(dag, herkomst) : nieuw;
            geldend.vervalt(herkomst.geregistreerdOp(), opvolger);
            if (eerder) {
                feiten.add(opvolger);
            }
        }
    }

    private void eisNietLater(F geldend, LocalDate dag, F nieuw) {
        LocalDate begin = geldend.geldigheid().begin();
        Fout.WIJZIGING_OVERLAPT.unless(
                begintVoor(geldend, dag) || nieuw != null && begin.equals(dag),
                "Vanaf " + begin + " is al iets anders vastgelegd; een wijziging per " + dag + " gaat daar niet voor.");
    }

    private boolean begintVoor(F feit, LocalDate dag) {
        LocalDate begin = feit.geldigheid().begin();
        return begin == null || begin.isBefore(dag);
    }

    private List<F> staandNa(LocalDate dag) {
        return feiten.stream()
                .filter(Feit::staat)
                .filter(feit -> feit.geldigheid().end() == null
                        || feit.geldigheid().end().isAfter(dag))
                .toList();
    }
}
