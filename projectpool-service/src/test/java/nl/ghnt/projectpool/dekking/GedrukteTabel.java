package nl.ghnt.projectpool.dekking;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The table of themes and regions, written out by hand from the infographic beside the data file: a row for each
 * region, a place for each of the sixteen themes in printed order; E its own entry, J only through a joint one.
 */
final class GedrukteTabel {

    static final List<Integer> VERMELDINGEN_PER_THEMA = List.of(12, 18, 9, 11, 6, 5, 1, 3, 2, 6, 3, 2, 2, 3, 3, 4);
    static final List<Integer> REGIOS_PER_THEMA = List.of(12, 18, 9, 11, 12, 5, 1, 3, 2, 6, 3, 2, 2, 3, 3, 4);

    private static final String RIJEN = """
            alkmaar-west-friesland    .EEEJ....E......
            amsterdam-amstelland      .E.....E.....E.E
            arnhem-achterhoek         EE..JE..........
            brabant-zuidoost          ....E..E.EE.....
            drenthe                   ..EE.........E..
            flevoland                 E.E.............
            friesland                 .E.E......E.....
            gelderland-zuid           ..E.J.......E...
            gooi-en-vechtstreek       .E.......E......
            groningen                 .E.E............
            haaglanden                E..........E.E..
            hart-van-brabant          EE.......E......
            hollands-midden           EE..E...........
            ijsselland                EE.EE...........
            kennemerland              .E.EJ.........E.
            kop-van-noord-holland     .EEEJ....E......
            noord-en-midden-limburg   ...E....E.......
            noord-en-oost-brabant     ...E............
            noord-en-oost-gelderland  E...J..........E
            rotterdam-rijnmond        EE.....E........
            twente                    ..EE.......E..E.
            utrecht                   EE..............
            west-brabant              EE.......EE.E...
            west-veluwe-vallei        ..E.JEE.......E.
            zaanstreek-waterland      EEE.JE.........E
            zeeland                   .E..EE..........
            zuid-holland-zuid         .E...E..........
            zuid-limburg              EEEE....E......E
            """;

    private GedrukteTabel() {}

    /** Rows as {@code region: places}, by code of the region. */
    static List<String> rijen() {
        return RIJEN.lines()
                .map(rij -> rij.trim().replaceAll(" +", ": "))
                .sorted()
                .toList();
    }

    /** A row of an overview in the same form. */
    static String rij(String regio, List<Dekkingscel> cellen, List<String> themas) {
        return regio + ": "
                + IntStream.range(0, themas.size())
                        .mapToObj(place -> teken(themas.get(place), cellen))
                        .collect(Collectors.joining());
    }

    private static String teken(String thema, List<Dekkingscel> cellen) {
        return cellen.stream()
                .filter(cel -> cel.thema().equals(thema))
                .map(cel -> cel.aard() == Dekkingscel.Aard.EIGEN ? "E" : "J")
                .findFirst()
                .orElse(".");
    }
}
