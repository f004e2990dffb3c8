package nl.ghnt.projectpool.overzicht;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What is drawn: tiles with a number, in rows, with a name before each row or on each tile. Measures are pixels; the drawing
 * scales.
 *
 * @param koppen names above the columns; empty where tiles have a name themselves
 */
public record Tekening(
        String titel,
        String onderschrift,
        int breedte,
        int hoogte,
        List<Kop> koppen,
        List<Kop> rijen,
        List<Vak> vakken) {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");
    private static final int MARGE = 40;
    private static final int KOP = 110;
    private static final int NAAM = 330;
    private static final int CEL = 34;
    private static final int SCHUIN = 190;
    private static final int TEGEL = 190;
    private static final int TEGELHOOGTE = 84;
    private static final int TUSSEN = 10;
    private static final int PER_RIJ = 6;
    private static final int TINTEN = 5;

    /** A name at a place. */
    public record Kop(int x, int y, String naam) {}

    /**
     * A tile.
     *
     * @param tint 0 (nothing) to 5 (most)
     * @param naam null where rows and columns have the names
     */
    public record Vak(int x, int y, int breedte, int hoogte, int tint, String naam, String waarde) {

        public int midden() {
            return x + breedte / 2;
        }

        public int voet() {
            return y + (naam == null ? hoogte / 2 + 5 : hoogte - 22);
        }

        /** Whether the tile is so dark that what stands on it is light. */
        public boolean donker() {
            return tint > 2;
        }
    }

    /**
     * Themes down, regions across.
     *
     * @param themas names by code, in the order of the rows
     * @param regios names by code
     */
    static Tekening matrix(List<OverzichtApi.Cel> cellen, Map<String, String> themas, Map<String, String> regios) {
        List<String> rijen = List.copyOf(themas.keySet());
        TreeSet<String> alle = new TreeSet<>(regios.keySet());
        cellen.forEach(cel -> alle.add(cel.regio()));
        List<String> kolommen = List.copyOf(alle);
        int meeste = cellen.stream().mapToInt(OverzichtApi.Cel::projecten).max().orElse(1);
        List<Vak> vakken = new ArrayList<>();
        for (int rij = 0; rij < rijen.size(); rij++) {
            for (int kolom = 0; kolom < kolommen.size(); kolom++) {
                int aantal = aantal(cellen, rijen.get(rij), kolommen.get(kolom));
                vakken.add(new Vak(
                        MARGE + NAAM + kolom * CEL,
                        KOP + SCHUIN + rij * CEL,
                        CEL - 3,
                        CEL - 3,
                        tint(BigDecimal.valueOf(aantal), BigDecimal.valueOf(meeste)),
                        null,
                        aantal == 0 ? "" : Integer.toString(aantal)));
            }
        }
        List<Kop> namenBoven = new ArrayList<>();
        for (int kolom = 0; kolom < kolommen.size(); kolom++) {
            String code = kolommen.get(kolom);
            namenBoven.add(
                    new Kop(MARGE + NAAM + kolom * CEL + CEL / 2, KOP + SCHUIN - 10, regios.getOrDefault(code, code)));
        }
        List<Kop> namenVoor = new ArrayList<>();
        for (int rij = 0; rij < rijen.size(); rij++) {
            namenVoor.add(new Kop(MARGE, KOP + SCHUIN + rij * CEL + CEL / 2 + 4, themas.get(rijen.get(rij))));
        }
        return new Tekening(
                "Projecten per thema en regio",
                merk(cellen.stream().anyMatch(OverzichtApi.Cel::synthetisch)) + cellen.size()
                        + " paren van thema en regio; een project telt bij elk thema en elke regio waar het over gaat",
                2 * MARGE + NAAM + kolommen.size() * CEL + SCHUIN / 2,
                KOP + SCHUIN + rijen.size() * CEL + MARGE,
                namenBoven,
                namenVoor,
                vakken);
    }

    private static int aantal(List<OverzichtApi.Cel> cellen, String thema, String regio) {
        return cellen.stream()
                .filter(cel -> cel.thema().equals(thema) && cel.regio().equals(regio))
                .mapToInt(OverzichtApi.Cel::projecten)
                .findFirst()
                .orElse(0);
    }

    /**
     * A tile for each region, that with most money first.
     *
     * @param regios names by code
     */
    static Tekening geldkaart(List<OverzichtApi.Regiobesteding> bestedingen, Map<String, String> regios) {
        Map<String, BigDecimal> perRegio = bestedingen.stream()
                .collect(Collectors.toMap(
                        OverzichtApi.Regiobesteding::regio, OverzichtApi.Regiobesteding::toegekend, BigDecimal::add));
        BigDecimal meeste =
                perRegio.values().stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ONE);
        List<Map.Entry<String, BigDecimal>> geordend = perRegio.entrySet().stream()
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        List<Vak> vakken = new ArrayList<>();
        for (int i = 0; i < geordend.size(); i++) {
            Map.Entry<String, BigDecimal> regio = geordend.get(i);
            vakken.add(new Vak(
                    MARGE + i % PER_RIJ * (TEGEL + TUSSEN),
                    KOP + i / PER_RIJ * (TEGELHOOGTE + TUSSEN),
                    TEGEL,
                    TEGELHOOGTE,
                    tint(regio.getValue(), meeste),
                    regios.getOrDefault(regio.getKey(), regio.getKey()),
                    String.format(NEDERLANDS, "€ %,.0f", regio.getValue())));
        }
        BigDecimal samen = perRegio.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        int rijen = (geordend.size() + PER_RIJ - 1) / PER_RIJ;
        return new Tekening(
                "Toegekend per regio",
                merk(bestedingen.stream().anyMatch(OverzichtApi.Regiobesteding::synthetisch))
                        + String.format(
                                NEDERLANDS,
                                "samen € %,.0f; van een project met meer regio's het aandeel van elk",
                                samen),
                2 * MARGE + PER_RIJ * (TEGEL + TUSSEN) - TUSSEN,
                KOP + rijen * (TEGELHOOGTE + TUSSEN) + MARGE,
                List.of(),
                List.of(),
                vakken);
    }

    private static String merk(boolean synthetisch) {
        return synthetisch ? "SYNTHETISCH, met verzonnen projecten: " : "";
    }

    /** Fifths of the most. */
    private static int tint(BigDecimal waarde, BigDecimal meeste) {
        if (waarde.signum() == 0) {
            return 0;
        }
        return Math.max(
                1,
                waarde.multiply(BigDecimal.valueOf(TINTEN))
                        .divide(meeste, 0, RoundingMode.CEILING)
                        .intValue());
    }
}
