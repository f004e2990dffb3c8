package nl.ghnt.projectpool.overzicht;

import java.util.List;
import java.util.Locale;

/**
 * What is drawn: tiles with a number, in rows, with a name before each row or on each tile, and below them what each tint
 * means. Measures are pixels; the drawing scales. A reader's own typeface is used: one in the file would be larger than all
 * that is drawn.
 *
 * @param koppen names above the columns; empty where tiles have a name themselves
 * @param rijen names before the rows, in the same way
 * @param sommen what rows and columns add up to
 * @param legenda a tile for each tint, with what it stands for
 */
public record Tekening(
        String titel,
        String onderschrift,
        int breedte,
        int hoogte,
        List<Kop> koppen,
        List<Kop> rijen,
        List<Vak> vakken,
        List<Kop> sommen,
        List<Vak> legenda) {

    static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");
    static final int MARGE = 40;
    static final int KOP = 110;
    static final int VOET = 60;

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

        /** Where a text begins that stands behind the tile. */
        public int erna() {
            return x + breedte + 8;
        }

        /** Whether the tile is so dark that what stands on it is light. */
        public boolean donker() {
            return tint > 2;
        }
    }

    static String merk(boolean synthetisch) {
        return synthetisch ? "SYNTHETISCH, met verzonnen projecten: " : "";
    }
}
