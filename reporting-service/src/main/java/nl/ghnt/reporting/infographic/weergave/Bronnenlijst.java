package nl.ghnt.reporting.infographic.weergave;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The numbered sources of an infographic, in reading order; the same source is listed once. */
final class Bronnenlijst {

    /** Two superscript numbers beside each other would be one number. */
    private static final String TUSSEN_VERWIJZINGEN = "\u00a0";

    private final List<Regel> regels;

    /**
     * A source as the list shows it.
     *
     * @param peil year or years that it is about, in words; null where no year can be expected
     * @param zegt what it adds to the figure; null for the source of the value
     */
    record Regel(Bron bron, String peil, Herkomst herkomst, String zegt) {

        String tekst() {
            return Stream.of(bron.weergave(), peil, zegt, herkomst.omschrijving)
                            .filter(Objects::nonNull)
                            .collect(Collectors.joining("; "))
                    + ".";
        }
    }

    /** A source with its number, as the list shows it. */
    record Genummerd(int nummer, String tekst) {}

    private Bronnenlijst(List<Regel> regels) {
        this.regels = regels;
    }

    static Bronnenlijst van(Infographic infographic) {
        Projectenpools pools = infographic.projectenpools();
        Stream<? extends MetBron> getoond = Stream.of(
                        infographic.visie().cijfers().stream(),
                        Stream.of(
                                infographic.integraleSturing().stand(),
                                infographic.mdaPlusPlus().stand(),
                                infographic.ervaringsdeskundigheid().inzet()),
                        infographic.lokaleTeams().cijfers().stream(),
                        Stream.of(
                                infographic.lokaleTeams().fases(),
                                infographic.impactmonitor().onderzoeken()),
                        infographic.impactmonitor().gezinnen().stream(),
                        Stream.of(infographic.expositie(), pools.projecten()),
                        Stream.ofNullable(pools.matrix()))
                .flatMap(Function.identity());
        return new Bronnenlijst(getoond.flatMap(Bronnenlijst::regels).distinct().toList());
    }

    List<Genummerd> genummerd() {
        List<Genummerd> genummerd = new ArrayList<>();
        regels.forEach(regel -> genummerd.add(new Genummerd(genummerd.size() + 1, regel.tekst())));
        return genummerd;
    }

    /** Where every source of what is shown stands in the list, in superscript. */
    String verwijzing(MetBron getoond) {
        return regels(getoond)
                .map(regel -> CleanText.superscript(regels.indexOf(regel) + 1))
                .collect(Collectors.joining(TUSSEN_VERWIJZINGEN));
    }

    private static Stream<Regel> regels(MetBron getoond) {
        Regel eerste = new Regel(getoond.bron(), getoond.peil(), getoond.herkomst(), null);
        Stream<Regel> andere = getoond.ookIn().stream()
                .map(ook ->
                        new Regel(ook.bron(), Verwoording.peil(ook.peiljaar(), null), Herkomst.UIT_BRON, ook.zegt()));
        return Stream.concat(Stream.of(eerste), andere);
    }
}
