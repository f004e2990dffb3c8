package nl.ghnt.reporting.infographic.weergave;

import java.util.List;
import java.util.function.ToIntFunction;

/** Draws the theme × region table: themes as columns with upright names, regions as rows, totals on both sides. */
final class Matrixbeeld {

    private static final double SMALSTE_NAAMKOLOM = 110;
    private static final double BREEDSTE_NAAMKOLOM = 200;
    private static final double NA_NAAM = 10;
    private static final double TOTAALKOLOM = 32;
    private static final double LAAGSTE_RIJ = 19;
    private static final double HOOGSTE_RIJ = 30;
    private static final double LAAGSTE_KOP = 165;
    private static final double HOOGSTE_KOP = 240;
    private static final double KOPSTAP = 6;
    private static final double CEL = 14;
    private static final int VETTE_LIJN_NA = 5;

    private final Canvas canvas;
    private final Themamatrix matrix;
    private final Bronnenlijst bronnen;
    private final double naamkolom;

    Matrixbeeld(Canvas canvas, Themamatrix matrix, Bronnenlijst bronnen) {
        this.canvas = canvas;
        this.matrix = matrix;
        this.bronnen = bronnen;
        this.naamkolom = naamkolom(matrix);
    }

    private static double naamkolom(Themamatrix matrix) {
        double langste = matrix.regios().stream()
                .mapToDouble(r -> TextStyle.LABEL.width(CleanText.clean(r.naam())))
                .max()
                .orElse(0);
        return Math.max(SMALSTE_NAAMKOLOM, Math.min(BREEDSTE_NAAMKOLOM, langste + NA_NAAM));
    }

    /** Rows get more room when there is some left to fill, within limits. */
    double teken(double x, double y, double breedte, double ruimte) {
        double kolom = (breedte - naamkolom - TOTAALKOLOM) / matrix.themas().size();
        double kop = kophoogte(kolom);
        double voet = 2 * LAAGSTE_RIJ + 8 + voethoogte(breedte);
        double ongelijk = (ruimte - kop - voet) / matrix.regios().size();
        double rij = Math.max(LAAGSTE_RIJ, Math.min(HOOGSTE_RIJ, ongelijk));
        koppen(x, y, breedte, kolom, kop);
        double onder = rijen(x, y + kop, breedte, kolom, rij);
        onder = totalen(x, onder + 4, breedte, kolom);
        return voet(x, onder + 10, breedte);
    }

    private double kophoogte(double kolom) {
        double hoogte = LAAGSTE_KOP;
        while (hoogte < HOOGSTE_KOP && !koppenPassen(hoogte, kolom)) {
            hoogte += KOPSTAP;
        }
        return hoogte;
    }

    private boolean koppenPassen(double hoogte, double kolom) {
        return matrix.themas().stream()
                .allMatch(t -> LineBreaker.lines(t.naam(), TextStyle.KOLOMKOP, hoogte - 8)
                                .size()
                        <= kopregels(kolom));
    }

    private static int kopregels(double kolom) {
        return Math.max(1, (int) (kolom / TextStyle.KOLOMKOP.lineHeight()));
    }

    private void koppen(double x, double y, double breedte, double kolom, double kop) {
        double naam = y + kop - TextStyle.KLEIN_VET.lineHeight() - 4;
        String label = "Regio" + bronnen.verwijzing(matrix);
        canvas.line(x, naam, TextStyle.KLEIN_VET, TextColor.KOP, label);
        canvas.upright(x + breedte - 3, y + kop - 5, TextStyle.KLEIN_VET, TextColor.KOP, "Aantal thema’s");
        double stap = TextStyle.KOLOMKOP.lineHeight();
        for (int i = 0; i < matrix.themas().size(); i++) {
            List<String> regels =
                    LineBreaker.lines(matrix.themas().get(i).naam(), TextStyle.KOLOMKOP, kop - 8, kopregels(kolom));
            double midden = x + naamkolom + (i + 0.5) * kolom;
            double eerste = midden - (regels.size() - 1) * stap / 2 + 4;
            for (int r = 0; r < regels.size(); r++) {
                canvas.upright(eerste + r * stap, y + kop - 5, TextStyle.KOLOMKOP, TextColor.TEKST, regels.get(r));
            }
        }
    }

    private double rijen(double x, double y, double breedte, double kolom, double rij) {
        double boven = y;
        canvas.rule(x, y, x + breedte, y, "l-vet");
        for (int i = 0; i < matrix.regios().size(); i++) {
            Themamatrix.Regiorij regio = matrix.regios().get(i);
            double tekst = boven + (rij - TextStyle.LABEL.lineHeight()) / 2;
            String naam = LineBreaker.lines(regio.naam(), TextStyle.LABEL, naamkolom - NA_NAAM + 1, 1)
                    .get(0);
            canvas.line(x, tekst, TextStyle.LABEL, TextColor.TEKST, naam);
            cellen(x + naamkolom, boven, kolom, rij, regio);
            canvas.lineRight(
                    x + breedte,
                    tekst,
                    TextStyle.LABEL_VET,
                    TextColor.KOP,
                    Integer.toString(regio.cellen().size()));
            boven += rij;
            boolean laatste = i + 1 == matrix.regios().size();
            boolean nadruk = (i + 1) % VETTE_LIJN_NA == 0;
            canvas.rule(x, boven, x + breedte, boven, laatste ? "l-vet" : nadruk ? "l-midden" : "l-fijn");
        }
        return boven;
    }

    private void cellen(double x, double y, double kolom, double rij, Themamatrix.Regiorij regio) {
        for (int i = 0; i < matrix.themas().size(); i++) {
            Themamatrix.Thema thema = matrix.themas().get(i);
            Themamatrix.Vermelding vermelding = regio.bij(thema);
            double links = x + (i + 0.5) * kolom - CEL / 2;
            if (vermelding == null) {
                canvas.rectangle(links + CEL / 2 - 1, y + rij / 2 - 1, 2, 2, 1, "v-punt");
            } else {
                cel(links, y + (rij - CEL) / 2, vermelding, regio.naam() + " – " + thema.naam());
            }
        }
    }

    private void cel(double x, double y, Themamatrix.Vermelding vermelding, String titel) {
        if (vermelding == Themamatrix.Vermelding.EIGEN) {
            canvas.rectangle(x, y, CEL, CEL, 2, "v-vol", titel + ": eigen vermelding");
        } else {
            canvas.rectangle(x, y, CEL, CEL, 2, "v-leeg", titel + ": gezamenlijke vermelding");
            canvas.lineCentred(
                    x + CEL / 2,
                    y + (CEL - TextStyle.KLEIN_VET.lineHeight()) / 2,
                    TextStyle.KLEIN_VET,
                    TextColor.CIJFER,
                    "J");
        }
    }

    private double totalen(double x, double y, double breedte, double kolom) {
        totaalregel(x, y, breedte, kolom, "Vermeldingen", Themamatrix.Thema::vermeldingen, matrix.vermeldingen());
        totaalregel(
                x,
                y + LAAGSTE_RIJ,
                breedte,
                kolom,
                "Combinaties met regio’s",
                Themamatrix.Thema::combinaties,
                matrix.combinaties());
        return y + 2 * LAAGSTE_RIJ;
    }

    private void totaalregel(
            double x,
            double y,
            double breedte,
            double kolom,
            String label,
            ToIntFunction<Themamatrix.Thema> aantal,
            int totaal) {
        canvas.line(x, y, TextStyle.LABEL_VET, TextColor.KOP, label);
        for (int i = 0; i < matrix.themas().size(); i++) {
            canvas.lineCentred(
                    x + naamkolom + (i + 0.5) * kolom,
                    y,
                    TextStyle.LABEL,
                    TextColor.TEKST,
                    Integer.toString(aantal.applyAsInt(matrix.themas().get(i))));
        }
        canvas.lineRight(x + breedte, y, TextStyle.LABEL_VET, TextColor.KOP, Integer.toString(totaal));
    }

    private double voethoogte(double breedte) {
        return 10 + 24 + regelsToelichting(breedte) * TextStyle.KLEIN.lineHeight();
    }

    private int regelsToelichting(double breedte) {
        return matrix.toelichting() == null
                ? 0
                : LineBreaker.lines(matrix.toelichting(), TextStyle.KLEIN, breedte)
                        .size();
    }

    private double voet(double x, double y, double breedte) {
        canvas.rectangle(x, y + 1, CEL, CEL, 2, "v-vol");
        String eigen = "eigen vermelding";
        canvas.line(x + CEL + 7, y, TextStyle.LABEL, TextColor.TEKST, eigen);
        double tweede = x + CEL + 7 + TextStyle.LABEL.width(eigen) + 22;
        cel(tweede, y + 1, Themamatrix.Vermelding.GEZAMENLIJK, "Uitleg");
        canvas.line(
                tweede + CEL + 7,
                y,
                TextStyle.LABEL,
                TextColor.TEKST,
                "via een gezamenlijke vermelding van meer regio’s");
        return matrix.toelichting() == null
                ? y + 24
                : canvas.paragraph(x, y + 24, breedte, TextStyle.KLEIN, TextColor.ZACHT, matrix.toelichting());
    }
}
