package nl.ghnt.reporting.infographic.weergave;

/** The head of the poster: title and edition, what the reader must know about the origin, and the legend. */
final class Kopopmaak {

    private static final double RAND = 26;
    private static final double EDITIEKOLOM = Measure.RECHTS - Measure.BINNENMARGE;
    private static final double STATUSRAND = 11;
    private static final double STATUSHOOGTE = 26;

    private final Infographic infographic;

    Kopopmaak(Infographic infographic) {
        this.infographic = infographic;
    }

    Blokbeeld voorBreedte(double breedte) {
        Canvas voorgrond = new Canvas();
        double links = Measure.MARGE;
        double titelbreedte = breedte - 2 * Measure.MARGE - EDITIEKOLOM - RAND;
        double y = voorgrond.paragraph(
                links, RAND, titelbreedte, TextStyle.BOVENTITEL, TextColor.WIT, "Programma " + infographic.programma());
        y = voorgrond.paragraph(links, y + 2, titelbreedte, TextStyle.TITEL, TextColor.WIT, infographic.titel());
        double editie = editie(voorgrond, breedte - Measure.MARGE - EDITIEKOLOM, RAND);
        double band = Math.max(y, editie) + RAND;
        Canvas canvas = new Canvas();
        canvas.rectangle(0, 0, breedte, band, 0, "v-kop");
        double onder = band;
        for (String melding : Verwoording.meldingen(infographic)) {
            onder = melding(canvas, onder, breedte, melding);
        }
        onder = leeswijzer(canvas, onder + 14, breedte);
        return new Blokbeeld(infographic.titel(), breedte, onder, canvas.under(voorgrond));
    }

    private double editie(Canvas canvas, double x, double y) {
        Editie editie = infographic.editie();
        String status = editie.status().omschrijving;
        double statusbreedte = TextStyle.STATUS.width(status) + 2 * STATUSRAND;
        canvas.rectangle(
                x,
                y,
                statusbreedte,
                STATUSHOOGTE,
                STATUSHOOGTE / 2,
                editie.status().voorlopig() ? "v-concept" : "v-status");
        canvas.line(x + STATUSRAND, y + 4, TextStyle.STATUS, TextColor.KOP, status);
        double onder = canvas.paragraph(
                x, y + STATUSHOOGTE + 8, EDITIEKOLOM, TextStyle.EDITIE, TextColor.WIT, Verwoording.rapportage(editie));
        onder = canvas.paragraph(
                x, onder, EDITIEKOLOM, TextStyle.EDITIE_TEKST, TextColor.WIT, Verwoording.populatie(editie));
        return canvas.paragraph(
                x, onder, EDITIEKOLOM, TextStyle.EDITIE_TEKST, TextColor.WIT, Verwoording.versie(editie));
    }

    private static double melding(Canvas canvas, double y, double breedte, String melding) {
        double tekst = Measure.MARGE + 34;
        double ruimte = breedte - tekst - Measure.MARGE;
        int regels = LineBreaker.lines(melding, TextStyle.MELDING, ruimte).size();
        double hoogte = regels * TextStyle.MELDING.lineHeight() + 18;
        canvas.rectangle(0, y, breedte, hoogte, 0, "v-melding");
        canvas.rule(0, y + hoogte, breedte, y + hoogte, "l-melding");
        canvas.rectangle(Measure.MARGE, y + 9, 21, 21, 10.5, "v-teken");
        canvas.lineCentred(Measure.MARGE + 10.5, y + 9, TextStyle.MELDING, TextColor.WIT, "!");
        canvas.paragraph(tekst, y + 9, ruimte, TextStyle.MELDING, TextColor.MELDING, melding);
        return y + hoogte;
    }

    private static double leeswijzer(Canvas canvas, double y, double breedte) {
        double x = Measure.MARGE;
        canvas.line(x, y, TextStyle.LABEL_VET, TextColor.KOP, "Leeswijzer");
        x += TextStyle.LABEL_VET.width("Leeswijzer") + 18;
        x = uitleg(canvas, x, y, Vakje.VOL, "regio telt mee");
        x = uitleg(canvas, x, y, Vakje.HALF, "tussenstand");
        x = uitleg(canvas, x, y, Vakje.LEEG, "regio telt niet mee");
        x = uitleg(canvas, x, y, Vakje.ONBEKEND, "onbekend");
        String rest = "Elk vakje is één regio. Onbekend betekent niet in de bron of niet opgegeven; het is geen nul. "
                + "Kleine cijfers verwijzen naar de bronnen onderaan.";
        return canvas.paragraph(x, y, breedte - Measure.MARGE - x, TextStyle.LABEL, TextColor.ZACHT, rest);
    }

    private static double uitleg(Canvas canvas, double x, double y, Vakje vakje, String tekst) {
        canvas.square(x, y + 2, Measure.VAKJE, vakje, null);
        canvas.line(x + Measure.VAKJE + 6, y, TextStyle.LABEL, TextColor.TEKST, tekst);
        return x + Measure.VAKJE + 6 + TextStyle.LABEL.width(tekst) + 20;
    }
}
