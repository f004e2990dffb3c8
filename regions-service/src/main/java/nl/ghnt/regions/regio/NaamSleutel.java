package nl.ghnt.regions.regio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringTokenizer;
import nl.ghnt.kit.input.Spelling;

/**
 * A name without what varies between spellings: case, accents, kinds of dashes, slashes, spaces and line breaks.
 *
 * @param sleutel letters and digits only: equal for spellings of one name
 * @param zoektekst its words, one space apart: to find what may resemble it
 */
public record NaamSleutel(String sleutel, String zoektekst) {

    /** What is not the same is never quite sure. */
    private static final double ALMOST = 0.99;

    public static NaamSleutel van(String naam) {
        String woorden = Spelling.words(naam.replace("&", " en "));
        return new NaamSleutel(woorden.replace(" ", ""), woorden);
    }

    /**
     * How sure it is that a text means a name, from 0 to 1 (the same). Of names of as many words the word that fits worst
     * counts, in whatever order they stand: 'Gelderland-Midden' has one word of 'Gelderland-Zuid' and is not nearly it.
     * Of others the whole counts, letter by letter.
     */
    double lijktOp(NaamSleutel naam) {
        if (sleutel.equals(naam.sleutel)) {
            return 1;
        }
        List<String> deze = woorden(zoektekst);
        List<String> andere = woorden(naam.zoektekst);
        double zeker = ALMOST;
        if (deze.size() != andere.size()) {
            return Math.min(zeker, gelijkenis(sleutel, naam.sleutel));
        }
        for (String woord : deze) {
            String beste = andere.stream()
                    .max(Comparator.comparingDouble(ander -> gelijkenis(woord, ander)))
                    .orElseThrow();
            zeker = Math.min(zeker, gelijkenis(woord, beste));
            andere.remove(beste);
        }
        return zeker;
    }

    private static List<String> woorden(String tekst) {
        List<String> woorden = new ArrayList<>();
        new StringTokenizer(tekst).asIterator().forEachRemaining(woord -> woorden.add((String) woord));
        return woorden;
    }

    private static double gelijkenis(String een, String ander) {
        return 1 - (double) afstand(een, ander) / Math.max(een.length(), ander.length());
    }

    /** Letters to put in, take out, change, or swap with the next, to make one text of the other. */
    private static int afstand(String een, String ander) {
        int[] voorvorige = new int[ander.length() + 1];
        int[] vorige = new int[ander.length() + 1];
        int[] deze = new int[ander.length() + 1];
        for (int j = 0; j <= ander.length(); j++) {
            vorige[j] = j;
        }
        for (int i = 1; i <= een.length(); i++) {
            deze[0] = i;
            for (int j = 1; j <= ander.length(); j++) {
                int anders = een.charAt(i - 1) == ander.charAt(j - 1) ? 0 : 1;
                deze[j] = Math.min(Math.min(deze[j - 1], vorige[j]) + 1, vorige[j - 1] + anders);
                if (i > 1
                        && j > 1
                        && een.charAt(i - 1) == ander.charAt(j - 2)
                        && een.charAt(i - 2) == ander.charAt(j - 1)) {
                    deze[j] = Math.min(deze[j], voorvorige[j - 2] + 1);
                }
            }
            int[] vrij = voorvorige;
            voorvorige = vorige;
            vorige = deze;
            deze = vrij;
        }
        return vorige[ander.length()];
    }
}
