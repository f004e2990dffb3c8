package nl.ghnt.projectpool.dekking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The table as we knew it at one moment, and all that can be counted in it. Counts entries, pairs, themes and regions;
 * the number of projects cannot be found here (R308, C19).
 *
 * @param toewijzingen what is known of each entry, in printed order
 * @param cellen all pairs of theme and region, by theme and then by code of the region
 */
public record Dekkingsoverzicht(List<Toewijzing> toewijzingen, List<Dekkingscel> cellen) {

    /**
     * Builds the overview.
     *
     * @param toewijzingen one for each entry
     * @param themas codes of the themes, in their order
     */
    public static Dekkingsoverzicht van(List<Toewijzing> toewijzingen, List<String> themas) {
        List<Toewijzing> inOrde = toewijzingen.stream()
                .sorted(Comparator.comparingInt((Toewijzing toewijzing) ->
                        toewijzing.vermelding().inhoud().volgnummer()))
                .toList();
        List<Dekkingscel> cellen = new ArrayList<>();
        for (String thema : themas) {
            perRegio(thema, inOrde).forEach((regio, bij) -> cellen.add(cel(thema, regio, bij)));
        }
        return new Dekkingsoverzicht(inOrde, List.copyOf(cellen));
    }

    private static Map<String, List<Toewijzing>> perRegio(String thema, List<Toewijzing> toewijzingen) {
        Map<String, List<Toewijzing>> perRegio = new TreeMap<>();
        toewijzingen.stream()
                .filter(toewijzing -> toewijzing.thema().equals(thema))
                .forEach(toewijzing -> toewijzing.deelnemers().stream()
                        .map(Deelnemer::regio)
                        .distinct()
                        .forEach(regio -> perRegio.computeIfAbsent(regio, nieuw -> new ArrayList<>())
                                .add(toewijzing)));
        return perRegio;
    }

    private static Dekkingscel cel(String thema, String regio, List<Toewijzing> bij) {
        boolean eigen = bij.stream().anyMatch(toewijzing -> !toewijzing.gezamenlijk());
        return new Dekkingscel(
                thema, regio, eigen ? Dekkingscel.Aard.EIGEN : Dekkingscel.Aard.GEZAMENLIJK, List.copyOf(bij));
    }

    /** Number of printed entries; a joint one counts once. */
    public int aantalVermeldingen() {
        return toewijzingen.size();
    }

    /** Number of printed entries of a theme. */
    public int aantalVermeldingen(String thema) {
        return (int) toewijzingen.stream()
                .filter(toewijzing -> toewijzing.thema().equals(thema))
                .count();
    }

    /** Number of different pairs of theme and region; a joint entry counts for each region in it. */
    public int aantalCombinaties() {
        return cellen.size();
    }

    /** Number of regions at a theme. */
    public int aantalRegios(String thema) {
        return (int) cellen.stream().filter(cel -> cel.thema().equals(thema)).count();
    }

    /** Number of themes that have an entry. */
    public int aantalThemas() {
        return (int) cellen.stream().map(Dekkingscel::thema).distinct().count();
    }

    /** Codes of the regions in the table, in order. */
    public List<String> regios() {
        return List.copyOf(cellen.stream().map(Dekkingscel::regio).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The pairs of a region, in the order of the themes. */
    public List<Dekkingscel> cellenVan(String regio) {
        return cellen.stream().filter(cel -> cel.regio().equals(regio)).toList();
    }

    /** The spelling of each region that is printed most often, by code. */
    public Map<String, String> gedrukteNamen() {
        Map<String, Map<String, Long>> perRegio = toewijzingen.stream()
                .flatMap(toewijzing -> toewijzing.deelnemers().stream())
                .filter(deelnemer -> deelnemer.soort() == Deelnemer.Soort.REGIO)
                .collect(Collectors.groupingBy(
                        Deelnemer::regio,
                        Collectors.groupingBy(Deelnemer::gedrukt, LinkedHashMap::new, Collectors.counting())));
        return perRegio.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> vaakst(entry.getValue())));
    }

    private static String vaakst(Map<String, Long> keren) {
        return keren.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    /** Moment of the last registration; empty when nothing was known. */
    public Optional<Instant> geregistreerdOp() {
        return toewijzingen.stream().map(Toewijzing::geregistreerdOp).max(Comparator.naturalOrder());
    }
}
