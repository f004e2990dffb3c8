package nl.ghnt.regions.regio;

import java.util.List;
import java.util.stream.Collectors;
import nl.ghnt.regions.feit.Zekerheid;
import nl.ghnt.regions.gemeente.Gemeente;

/**
 * What a text may mean. Who names a municipality means that one: what only resembles its name is left out, also when its
 * region is not known, and then it is said that it is not.
 *
 * @param kandidaten the regions, best first
 * @param onbekendReden which municipality is named of which no source says the region, in ASCII; null for none
 */
record Herkenning(List<Kandidaat> kandidaten, String onbekendReden) {

    static final Herkenning NIETS = new Herkenning(List.of(), null);

    static Herkenning van(String tekst, List<Gelijkenis> gelijkenissen, List<Gemeente> genaamd) {
        List<Kandidaat> kandidaten = Kandidaat.uit(tekst, gelijkenissen).stream()
                .filter(kandidaat -> genaamd.isEmpty() || kandidaat.gevondenDoor() != Kandidaat.Vondst.GELIJKEND)
                .map(kandidaat -> genaamd.size() > 1 ? eenVanMeer(kandidaat, genaamd) : kandidaat)
                .toList();
        String zonder = genaamd.stream()
                .filter(gemeente -> gelijkenissen.stream().noneMatch(naam -> leidtErheen(naam, gemeente)))
                .map(Gemeente::code)
                .collect(Collectors.joining(", "));
        return new Herkenning(
                kandidaten,
                zonder.isEmpty() ? null : "Geen bron zegt bij welke regio deze gemeente hoort: " + zonder + ".");
    }

    private static boolean leidtErheen(Gelijkenis naam, Gemeente gemeente) {
        return naam.gelijk()
                && NaamSleutel.van(naam.naam())
                        .equals(NaamSleutel.van(gemeente.inhoud().naam()));
    }

    private static Kandidaat eenVanMeer(Kandidaat kandidaat, List<Gemeente> genaamd) {
        String namen =
                genaamd.stream().map(gemeente -> gemeente.inhoud().naam()).collect(Collectors.joining(", "));
        return kandidaat.gevondenDoor() != Kandidaat.Vondst.GEMEENTE
                ? kandidaat
                : kandidaat.met(Zekerheid.VERMOED, "Meer gemeenten heten zo: " + namen + ".");
    }
}
