package nl.ghnt.reporting.infographic.weergave;

import java.util.List;

/** The layout of one block of the poster: its heading, and below it what each kind of block draws. */
abstract class Blokopmaak {

    private static final int KOLOMMEN = 3;

    protected final Bronnenlijst bronnen;
    private final String titel;
    private final double onderTitel;

    /** @param onderTitel room below the heading */
    protected Blokopmaak(String titel, double onderTitel, Bronnenlijst bronnen) {
        this.titel = titel;
        this.onderTitel = onderTitel;
        this.bronnen = bronnen;
    }

    /** Lays the block out for a width; the height follows from the content. */
    final Blokbeeld voorBreedte(double breedte) {
        Canvas canvas = new Canvas();
        double marge = Measure.BINNENMARGE;
        double inhoud = breedte - 2 * marge;
        double y = canvas.paragraph(marge, marge, inhoud, TextStyle.KOP, TextColor.KOP, titel) + onderTitel;
        return new Blokbeeld(titel, breedte, teken(canvas, marge, y, inhoud) + marge, canvas.shapes());
    }

    /** Draws what is below the heading; answers its bottom. */
    protected abstract double teken(Canvas canvas, double x, double y, double breedte);

    /** Conclusions below a line, in columns. */
    protected static double conclusies(Canvas canvas, double x, double y, double breedte, List<String> conclusies) {
        if (conclusies.isEmpty()) {
            return y;
        }
        double lijn = y + Measure.TUSSEN_DELEN;
        canvas.rule(x, lijn, x + breedte, lijn, "l-fijn");
        return canvas.bullets(x, lijn + Measure.TUSSEN_DELEN, breedte, conclusies, KOLOMMEN);
    }
}
