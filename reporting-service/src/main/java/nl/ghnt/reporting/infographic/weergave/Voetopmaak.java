package nl.ghnt.reporting.infographic.weergave;

/** The foot of the poster: the numbered sources in columns and where to read more. */
final class Voetopmaak {

    private static final int KOLOMMEN = 3;
    private static final double TUSSEN_KOLOMMEN = 30;
    private static final double NUMMERKOLOM = 22;
    private static final double RAND = 20;

    private final Infographic infographic;
    private final Bronnenlijst bronnen;

    Voetopmaak(Infographic infographic, Bronnenlijst bronnen) {
        this.infographic = infographic;
        this.bronnen = bronnen;
    }

    Blokbeeld voorBreedte(double breedte) {
        Canvas voorgrond = new Canvas();
        double x = Measure.MARGE;
        double inhoud = breedte - 2 * Measure.MARGE;
        double y = voorgrond.line(x, RAND - 4, TextStyle.SUBKOP, TextColor.KOP, "Bronnen") + 6;
        y = bronnen(voorgrond, x, y, inhoud);
        if (!infographic.verwijzingen().isEmpty()) {
            String meer = "Meer informatie: " + String.join(" · ", infographic.verwijzingen());
            y = voorgrond.paragraph(x, y + 10, inhoud, TextStyle.KLEIN, TextColor.TEKST, meer);
        }
        Canvas canvas = new Canvas();
        double hoogte = y + RAND;
        canvas.rectangle(0, 0, breedte, hoogte, 0, "v-voet");
        return new Blokbeeld("Bronnen", breedte, hoogte, canvas.under(voorgrond));
    }

    private double bronnen(Canvas canvas, double x, double y, double inhoud) {
        double kolom = Canvas.column(inhoud, KOLOMMEN, TUSSEN_KOLOMMEN);
        return canvas.columns(x, y, kolom + TUSSEN_KOLOMMEN, bronnen.genummerd(), KOLOMMEN, (links, regel, bron) -> {
            canvas.line(links, regel, TextStyle.KLEIN_VET, TextColor.KOP, Integer.toString(bron.nummer()));
            double tekst = links + NUMMERKOLOM;
            return canvas.paragraph(tekst, regel, kolom - NUMMERKOLOM, TextStyle.KLEIN, TextColor.TEKST, bron.tekst())
                    + 2;
        });
    }
}
