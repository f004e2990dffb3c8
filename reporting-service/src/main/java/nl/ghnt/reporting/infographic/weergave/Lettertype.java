package nl.ghnt.reporting.infographic.weergave;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Widths of text in the embedded typeface (Fira Sans, SIL Open Font License), read from the font files themselves: no
 * fonts of the machine are needed to lay out a page. Kerning is left out, so that a measured line is rather too wide than
 * too narrow.
 */
final class Lettertype {

    static final String FAMILIE = "Fira Sans";

    private static final int LAATSTE_TEKEN = 0x2265;
    private static final Lettertype INSTANTIE = new Lettertype();

    private final Map<Snit, Map<Integer, Double>> breedtes = new EnumMap<>(Snit.class);

    private Lettertype() {
        for (Snit snit : Snit.values()) {
            breedtes.put(snit, lees(snit));
        }
    }

    /** Width of a line of text, in the unit of {@code grootte}. A character outside the typeface counts as a full em. */
    static double breedte(String tekst, Snit snit, double grootte) {
        Map<Integer, Double> breedtes = INSTANTIE.breedtes.get(snit);
        return tekst.codePoints()
                        .mapToDouble(c -> breedtes.getOrDefault(c, 1.0))
                        .sum()
                * grootte;
    }

    private static Map<Integer, Double> lees(Snit snit) {
        byte[] bestand = Bestanden.bytes("infographic/lettertype/" + snit.bestand() + ".ttf");
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bestand))) {
            CmapLookup tekens = font.getUnicodeCmapLookup();
            Map<Integer, Double> breedtes = new HashMap<>();
            for (int teken = ' '; teken <= LAATSTE_TEKEN; teken++) {
                int glief = tekens.getGlyphId(teken);
                if (glief != 0) {
                    breedtes.put(teken, font.getAdvanceWidth(glief) / (double) font.getUnitsPerEm());
                }
            }
            return Map.copyOf(breedtes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
