package nl.ghnt.projectpool.overzicht;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ghnt.projectpool.overzicht.Tekening.Vak;

/** Draws what was granted to each region: a tile for each, that with most money first. */
final class Geldkaart {

    private static final int TEGEL = 190;
    private static final int TEGELHOOGTE = 84;
    private static final int TUSSEN = 10;
    private static final int PER_RIJ = 6;

    private Geldkaart() {}

    /** @param regios names by code */
    static Tekening van(List<OverzichtApi.Regiobesteding> bestedingen, Map<String, String> regios) {
        Map<String, BigDecimal> perRegio = bestedingen.stream()
                .collect(Collectors.toMap(
                        OverzichtApi.Regiobesteding::regio, OverzichtApi.Regiobesteding::toegekend, BigDecimal::add));
        Tinten tinten = Tinten.vanBedragen(
                perRegio.values().stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ONE));
        List<Vak> vakken = vakken(perRegio, regios, tinten);
        BigDecimal samen = perRegio.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        int rijen = (vakken.size() + PER_RIJ - 1) / PER_RIJ;
        int hoogte = Tekening.KOP + rijen * (TEGELHOOGTE + TUSSEN) + Tekening.MARGE + Tekening.VOET;
        return new Tekening(
                "Toegekend per regio",
                Tekening.merk(bestedingen.stream().anyMatch(OverzichtApi.Regiobesteding::synthetisch)) + "samen "
                        + euro(samen) + "; van een project met meer regio's het aandeel van elk",
                2 * Tekening.MARGE + PER_RIJ * (TEGEL + TUSSEN) - TUSSEN,
                hoogte,
                List.of(),
                List.of(),
                vakken,
                List.of(),
                tinten.legenda(hoogte, tot -> "tot " + euro(tot)));
    }

    private static List<Vak> vakken(Map<String, BigDecimal> perRegio, Map<String, String> regios, Tinten tinten) {
        List<Map.Entry<String, BigDecimal>> geordend = perRegio.entrySet().stream()
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        List<Vak> vakken = new ArrayList<>();
        for (int i = 0; i < geordend.size(); i++) {
            Map.Entry<String, BigDecimal> regio = geordend.get(i);
            vakken.add(new Vak(
                    Tekening.MARGE + i % PER_RIJ * (TEGEL + TUSSEN),
                    Tekening.KOP + i / PER_RIJ * (TEGELHOOGTE + TUSSEN),
                    TEGEL,
                    TEGELHOOGTE,
                    tinten.van(regio.getValue()),
                    regios.getOrDefault(regio.getKey(), regio.getKey()),
                    euro(regio.getValue())));
        }
        return vakken;
    }

    private static String euro(BigDecimal bedrag) {
        return String.format(Tekening.NEDERLANDS, "€ %,.0f", bedrag);
    }
}
