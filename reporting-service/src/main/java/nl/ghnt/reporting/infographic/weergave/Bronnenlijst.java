package nl.ghnt.reporting.infographic.weergave;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The numbered sources of an infographic, in reading order; the same source is listed once. */
final class Bronnenlijst {

    private final List<Regel> regels;

    /** A source with how and about when the figure was made. */
    record Regel(Bron bron, String peiljaar, Herkomst herkomst) {

        String tekst() {
            StringBuilder tekst = new StringBuilder(bron.weergave());
            if (peiljaar != null) {
                tekst.append("; peiljaar ").append(Verwoording.jaren(peiljaar));
            }
            return tekst.append("; ")
                    .append(herkomst.omschrijving())
                    .append('.')
                    .toString();
        }
    }

    /** A source with its number, as the list shows it. */
    record Genummerd(int nummer, String tekst) {}

    private Bronnenlijst(List<Regel> regels) {
        this.regels = regels;
    }

    static Bronnenlijst van(Infographic infographic) {
        Set<Regel> regels = new LinkedHashSet<>();
        infographic.visie().cijfers().forEach(c -> regels.add(regel(c)));
        regels.add(regel(infographic.integraleSturing().stand()));
        regels.add(regel(infographic.mdaPlusPlus().stand()));
        regels.add(regel(infographic.ervaringsdeskundigheid().inzet()));
        infographic.lokaleTeams().cijfers().forEach(c -> regels.add(regel(c)));
        regels.add(regel(infographic.lokaleTeams().fases()));
        regels.add(regel(infographic.impactmonitor().onderzoeken()));
        infographic.impactmonitor().gezinnen().forEach(c -> regels.add(regel(c)));
        regels.add(regel(infographic.expositie()));
        regels.add(regel(infographic.projectenpools().projecten()));
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

    int nummer(Cijfer cijfer) {
        return nummer(regel(cijfer));
    }

    int nummer(StandPerRegio stand) {
        return nummer(regel(stand));
    }

    int nummer(Faseverdeling fases) {
        return nummer(regel(fases));
    }

    int nummer(Infographic.Expositie expositie) {
        return nummer(regel(expositie));
    }

    int nummer(Themamatrix matrix) {
        return nummer(regel(matrix));
    }

    private int nummer(Regel regel) {
        return regels.indexOf(regel) + 1;
    }

    private static Regel regel(Cijfer cijfer) {
        return new Regel(cijfer.bron(), cijfer.peiljaar(), cijfer.herkomst());
    }

    private static Regel regel(StandPerRegio stand) {
        return new Regel(stand.bron(), stand.peiljaar(), stand.herkomst());
    }

    private static Regel regel(Faseverdeling fases) {
        return new Regel(fases.bron(), fases.peiljaar(), fases.herkomst());
    }

    private static Regel regel(Infographic.Expositie expositie) {
        return new Regel(expositie.bron(), null, Herkomst.UIT_BRON);
    }

    private static Regel regel(Themamatrix matrix) {
        return new Regel(matrix.bron(), null, Herkomst.UIT_BRON);
    }
}
