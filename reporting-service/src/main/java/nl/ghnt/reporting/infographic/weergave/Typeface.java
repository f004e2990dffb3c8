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
final class Typeface {

    static final String FAMILY = "Fira Sans";

    private static final int LAST_CHARACTER = 0x2265;
    private static final Typeface INSTANCE = new Typeface();

    private final Map<FontCut, Map<Integer, Double>> widths = new EnumMap<>(FontCut.class);

    private Typeface() {
        for (FontCut snit : FontCut.values()) {
            widths.put(snit, read(snit));
        }
    }

    /** Width of a line of text, in the unit of {@code size}. A character outside the typeface counts as a full em. */
    static double width(String tekst, FontCut snit, double size) {
        Map<Integer, Double> widths = INSTANCE.widths.get(snit);
        return tekst.codePoints().mapToDouble(c -> widths.getOrDefault(c, 1.0)).sum() * size;
    }

    private static Map<Integer, Double> read(FontCut snit) {
        byte[] file = PackedFiles.bytes("infographic/lettertype/" + snit.file + ".ttf");
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            CmapLookup tekens = font.getUnicodeCmapLookup();
            Map<Integer, Double> widths = new HashMap<>();
            for (int teken = ' '; teken <= LAST_CHARACTER; teken++) {
                int glief = tekens.getGlyphId(teken);
                if (glief != 0) {
                    widths.put(teken, font.getAdvanceWidth(glief) / (double) font.getUnitsPerEm());
                }
            }
            return Map.copyOf(widths);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
