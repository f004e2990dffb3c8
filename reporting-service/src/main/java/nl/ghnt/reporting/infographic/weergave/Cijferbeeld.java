package nl.ghnt.reporting.infographic.weergave;

import java.util.List;

/** Draws one figure: the number, what it is a number of, a square for every region and the sentence below. */
final class Cijferbeeld {

    private static final double NA_GETAL = 10;
    private static final double ONDER_GETAL = 8;
    private static final double ONDER_VAKJES = 8;
    private static final double SMALSTE_EENHEID = 70;
    private static final int MEESTE_VAKJES = 84;

    private final Canvas canvas;
    private final Bronnenlijst bronnen;

    Cijferbeeld(Canvas canvas, Bronnenlijst bronnen) {
        this.canvas = canvas;
        this.bronnen = bronnen;
    }

    /** Answers the bottom of what was drawn. */
    double teken(double x, double y, double breedte, Cijfer cijfer, TextStyle stijl) {
        double onder = getal(x, y, breedte, cijfer, stijl) + ONDER_GETAL;
        if (cijfer.noemer() != null && cijfer.noemer() <= MEESTE_VAKJES) {
            int perRij = perRij(breedte, cijfer.noemer());
            onder = canvas.squares(x, onder, perRij, cijfer.noemer(), i -> Vakje.van(cijfer, i), i -> null)
                    + ONDER_VAKJES;
        }
        String label = cijfer.label() + bronnen.verwijzing(cijfer);
        onder = canvas.paragraph(x, onder, breedte, TextStyle.TEKST, TextColor.TEKST, label);
        if (cijfer.waarde() == null) {
            onder = canvas.paragraph(
                    x, onder + 2, breedte, TextStyle.KLEIN, TextColor.ZACHT, "Reden: " + cijfer.redenOnbekend());
        }
        return onder;
    }

    /** Figures in rows of as many as fit beside each other; answers the bottom of the last row. */
    double naastElkaar(double x, double y, double breedte, List<Cijfer> cijfers, int meeste, TextStyle stijl) {
        int perRij = Math.max(1, Math.min(meeste, cijfers.size()));
        double kolom = Canvas.column(breedte, perRij, Measure.TUSSEN_KOLOMMEN);
        double boven = y;
        double onder = y;
        for (int i = 0; i < cijfers.size(); i++) {
            if (i > 0 && i % perRij == 0) {
                boven = onder + Measure.TUSSEN_DELEN;
            }
            double links = x + i % perRij * (kolom + Measure.TUSSEN_KOLOMMEN);
            onder = Math.max(onder, teken(links, boven, kolom, cijfers.get(i), stijl));
        }
        return onder;
    }

    private double getal(double x, double y, double breedte, Cijfer cijfer, TextStyle stijl) {
        String getal = Verwoording.getal(cijfer);
        boolean bekend = cijfer.waarde() != null;
        TextStyle passend = bekend ? stijl : kleiner(stijl);
        double getalbreedte = passend.width(getal);
        if (getalbreedte > breedte) {
            passend = TextStyle.SUBKOP;
            getalbreedte = passend.width(getal);
        }
        double onder = y + stijl.lineHeight();
        canvas.line(x, onder - passend.lineHeight(), passend, bekend ? TextColor.CIJFER : TextColor.ONBEKEND, getal);
        double rest = breedte - getalbreedte - NA_GETAL;
        String eenheid = Verwoording.eenheid(cijfer);
        if (rest < SMALSTE_EENHEID) {
            return canvas.paragraph(x, onder, breedte, TextStyle.EENHEID, TextColor.KOP, eenheid);
        }
        int regels = LineBreaker.lines(eenheid, TextStyle.EENHEID, rest).size();
        double boven = onder
                - passend.lineHeight()
                + passend.baseline()
                - TextStyle.EENHEID.baseline()
                - (regels - 1) * TextStyle.EENHEID.lineHeight();
        return Math.max(
                onder,
                canvas.paragraph(
                        x + getalbreedte + NA_GETAL,
                        Math.max(y, boven),
                        rest,
                        TextStyle.EENHEID,
                        TextColor.KOP,
                        eenheid));
    }

    /** As many in a row as fit, but rows of equal length where that is possible: 28 becomes two rows of 14. */
    static int perRij(double breedte, int aantal) {
        int rijen = (int) Math.ceil(aantal / (double) Canvas.squaresPerRow(breedte));
        return (int) Math.ceil(aantal / (double) rijen);
    }

    private static TextStyle kleiner(TextStyle stijl) {
        return stijl == TextStyle.CIJFER ? TextStyle.CIJFER_MIDDEL : TextStyle.CIJFER_KLEIN;
    }
}
