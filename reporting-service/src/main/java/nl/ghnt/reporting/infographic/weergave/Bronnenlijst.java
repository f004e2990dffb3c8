package nl.ghnt.reporting.infographic.weergave;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
            return Stream.of(bron.weergave(), peil, zegt, herkomst.omschrijving())
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
        Set<Regel> regels = new LinkedHashSet<>();
        infographic.visie().cijfers().forEach(c -> regels.addAll(regels(c)));
        regels.add(regel(infographic.integraleSturing().stand()));
        regels.add(regel(infographic.mdaPlusPlus().stand()));
        regels.add(regel(infographic.ervaringsdeskundigheid().inzet()));
        infographic.lokaleTeams().cijfers().forEach(c -> regels.addAll(regels(c)));
        regels.add(regel(infographic.lokaleTeams().fases()));
        regels.addAll(regels(infographic.impactmonitor().onderzoeken()));
        infographic.impactmonitor().gezinnen().forEach(c -> regels.addAll(regels(c)));
        regels.add(regel(infographic.expositie()));
        regels.addAll(regels(infographic.projectenpools().projecten()));
        if (infographic.projectenpools().matrix() != null) {
            regels.add(regel(infographic.projectenpools().matrix()));
        }
        return new Bronnenlijst(List.copyOf(regels));
    }

    List<Genummerd> genummerd() {
        List<Genummerd> genummerd = new ArrayList<>();
        regels.forEach(regel -> genummerd.add(new Genummerd(genummerd.size() + 1, regel.tekst())));
        return genummerd;
    }

    /** Where every source of a figure stands in the list, in superscript. */
    String verwijzing(Cijfer cijfer) {
        return verwijzing(regels(cijfer));
    }

    String verwijzing(StandPerRegio stand) {
        return verwijzing(List.of(regel(stand)));
    }

    String verwijzing(Faseverdeling fases) {
        return verwijzing(List.of(regel(fases)));
    }

    String verwijzing(Infographic.Expositie expositie) {
        return verwijzing(List.of(regel(expositie)));
    }

    String verwijzing(Themamatrix matrix) {
        return verwijzing(List.of(regel(matrix)));
    }

    private String verwijzing(List<Regel> genoemd) {
        return genoemd.stream()
                .map(regel -> Tekens.verwijzing(regels.indexOf(regel) + 1))
                .collect(Collectors.joining(TUSSEN_VERWIJZINGEN));
    }

    private static List<Regel> regels(Cijfer cijfer) {
        Regel eerste = new Regel(
                cijfer.bron(),
                Verwoording.peil(cijfer.peiljaar(), cijfer.peiljaarZekerheid()),
                cijfer.herkomst(),
                null);
        Stream<Regel> andere = cijfer.ookIn().stream()
                .map(ook ->
                        new Regel(ook.bron(), Verwoording.peil(ook.peiljaar(), null), Herkomst.UIT_BRON, ook.zegt()));
        return Stream.concat(Stream.of(eerste), andere).toList();
    }

    private static Regel regel(StandPerRegio stand) {
        return new Regel(
                stand.bron(), Verwoording.peil(stand.peiljaar(), stand.peiljaarZekerheid()), stand.herkomst(), null);
    }

    private static Regel regel(Faseverdeling fases) {
        return new Regel(fases.bron(), Verwoording.peil(fases.peiljaar(), null), fases.herkomst(), null);
    }

    private static Regel regel(Infographic.Expositie expositie) {
        return new Regel(expositie.bron(), null, Herkomst.UIT_BRON, null);
    }

    private static Regel regel(Themamatrix matrix) {
        return new Regel(matrix.bron(), null, Herkomst.UIT_BRON, null);
    }
}
