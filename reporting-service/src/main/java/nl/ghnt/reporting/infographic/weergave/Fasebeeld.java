package nl.ghnt.reporting.infographic.weergave;

import java.util.List;

/**
 * The phases as steps from left to right, each with a square for every region in it. When the source does not say which
 * count belongs to which phase, the steps are hatched and the counts stand apart.
 */
final class Fasebeeld {

    private static final double TUSSEN_FASES = 12;
    private static final double BOLLETJE = 24;
    private static final double ONDER_GETAL = 3;

    private final Canvas canvas;
    private final Faseverdeling verdeling;
    private final Bronnenlijst bronnen;

    Fasebeeld(Canvas canvas, Faseverdeling verdeling, Bronnenlijst bronnen) {
        this.canvas = canvas;
        this.verdeling = verdeling;
        this.bronnen = bronnen;
    }

    double teken(double x, double y, double breedte) {
        String label = verdeling.label() + bronnen.verwijzing(verdeling);
        double onder = canvas.paragraph(x, y, breedte, TextStyle.SUBKOP, TextColor.TEKST, label) + 6;
        onder = stappen(x, onder, breedte);
        onder = losseAantallen(x, onder, breedte);
        if (verdeling.toelichting() != null) {
            onder = canvas.paragraph(x, onder + 6, breedte, TextStyle.KLEIN, TextColor.ZACHT, verdeling.toelichting());
        }
        return onder;
    }

    private double stappen(double x, double y, double breedte) {
        List<Faseverdeling.Fase> fases = verdeling.fases();
        double kolom = (breedte - (fases.size() - 1) * TUSSEN_FASES) / Math.max(1, fases.size());
        double grond = y + TextStyle.CIJFER_KLEIN.lineHeight() + ONDER_GETAL + hoogsteStapel(kolom) + 6;
        double onder = grond;
        for (int i = 0; i < fases.size(); i++) {
            double links = x + i * (kolom + TUSSEN_FASES);
            boven(links, grond, kolom, fases.get(i));
            if (i + 1 < fases.size()) {
                double as = grond + BOLLETJE / 2;
                canvas.rule(links + BOLLETJE, as, links + kolom + TUSSEN_FASES, as, "l-stap");
            }
            onder = Math.max(onder, onder(links, grond, kolom, fases.get(i)));
        }
        return onder;
    }

    private double hoogsteStapel(double kolom) {
        return verdeling.fases().stream()
                .mapToDouble(fase -> stapelhoogte(fase, kolom))
                .max()
                .orElse(0);
    }

    private static double stapelhoogte(Faseverdeling.Fase fase, double kolom) {
        int vakjes = fase.aantal() == null ? 1 : fase.aantal();
        return Math.ceil(vakjes / (double) Canvas.squaresPerRow(kolom)) * Measure.VAKJE_STAP;
    }

    private void boven(double x, double grond, double kolom, Faseverdeling.Fase fase) {
        double top = grond - 6 - stapelhoogte(fase, kolom);
        boolean bekend = fase.aantal() != null;
        TextStyle stijl = bekend ? TextStyle.CIJFER_KLEIN : TextStyle.NADRUK;
        String getal = bekend ? fase.aantal().toString() : Verwoording.ONBEKEND;
        canvas.line(
                x,
                top - stijl.lineHeight() - ONDER_GETAL,
                stijl,
                bekend ? TextColor.CIJFER : TextColor.ONBEKEND,
                getal);
        int perRij = Canvas.squaresPerRow(kolom);
        int vakjes = bekend ? fase.aantal() : Math.min(perRij, 5);
        canvas.squares(x, top, perRij, vakjes, i -> bekend ? Vakje.VOL : Vakje.ONBEKEND, i -> null);
    }

    private double onder(double x, double grond, double kolom, Faseverdeling.Fase fase) {
        canvas.rectangle(x, grond, BOLLETJE, BOLLETJE, BOLLETJE / 2, "v-stap");
        double tekstTop = grond + (BOLLETJE - TextStyle.LABEL_VET.lineHeight()) / 2;
        canvas.lineCentred(
                x + BOLLETJE / 2, tekstTop, TextStyle.LABEL_VET, TextColor.WIT, Integer.toString(fase.nummer()));
        return canvas.paragraph(x, grond + BOLLETJE + 5, kolom, TextStyle.LABEL, TextColor.TEKST, fase.label());
    }

    private double losseAantallen(double x, double y, double breedte) {
        double onder = y;
        for (String zin : Verwoording.zonderFase(verdeling)) {
            onder = canvas.paragraph(x, onder + 8, breedte, TextStyle.NADRUK, TextColor.ONBEKEND, zin);
        }
        return onder;
    }
}
