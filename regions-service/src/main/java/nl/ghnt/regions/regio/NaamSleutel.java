package nl.ghnt.regions.regio;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A name without what varies between spellings: case, accents, kinds of dashes, slashes, spaces and line breaks.
 *
 * @param sleutel letters and digits only: equal for spellings of one name
 * @param zoektekst its words, one space apart: to measure likeness
 */
public record NaamSleutel(String sleutel, String zoektekst) {

    public static NaamSleutel van(String naam) {
        String zonderAccenten = Normalizer.normalize(naam, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        String woorden = zonderAccenten
                .toLowerCase(Locale.ROOT)
                .replace("&", " en ")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return new NaamSleutel(woorden.replace(" ", ""), woorden);
    }
}
