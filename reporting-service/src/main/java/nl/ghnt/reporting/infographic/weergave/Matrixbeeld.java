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

    private final Doek doek;
    private final Themamatrix matrix;
    private final Bronnenlijst bronnen;
    private final double naamkolom;

    Matrixbeeld(Doek doek, Themamatrix matrix, Bronnenlijst bronnen) {
        this.doek = doek;
        this.matrix = matrix;
        this.bronnen = bronnen;
        this.naamkolom = naamkolom(matrix);
    }

    private static double naamkolom(Themamatrix matrix) {
        double langste = matrix.regios().stream()
                .mapToDouble(r -> Stijl.LABEL.breedte(Tekens.schoon(r.naam())))
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
                .allMatch(t ->
                        Regelbreker.breek(t.naam(), Stijl.KOLOMKOP, hoogte - 8).size() <= kopregels(kolom));
    }

    private static int kopregels(double kolom) {
        return Math.max(1, (int) (kolom / Stijl.KOLOMKOP.regelhoogte()));
    }

    private void koppen(double x, double y, double breedte, double kolom, double kop) {
        double naam = y + kop - Stijl.KLEIN_VET.regelhoogte() - 4;
        String label = "Regio" + bronnen.verwijzing(matrix);
        doek.regel(x, naam, Stijl.KLEIN_VET, Kleur.KOP, label);
        doek.staand(x + breedte - 3, y + kop - 5, Stijl.KLEIN_VET, Kleur.KOP, "Aantal thema’s");
        double stap = Stijl.KOLOMKOP.regelhoogte();
        for (int i = 0; i < matrix.themas().size(); i++) {
            List<String> regels =
                    Regelbreker.breek(matrix.themas().get(i).naam(), Stijl.KOLOMKOP, kop - 8, kopregels(kolom));
            double midden = x + naamkolom + (i + 0.5) * kolom;
            double eerste = midden - (regels.size() - 1) * stap / 2 + 4;
            for (int r = 0; r < regels.size(); r++) {
                doek.staand(eerste + r * stap, y + kop - 5, Stijl.KOLOMKOP, Kleur.TEKST, regels.get(r));
            }
        }
    }

    private double rijen(double x, double y, double breedte, double kolom, double rij) {
        double boven = y;
        doek.lijn(x, y, x + breedte, y, "l-vet");
        for (int i = 0; i < matrix.regios().size(); i++) {
            Themamatrix.Regiorij regio = matrix.regios().get(i);
            double tekst = boven + (rij - Stijl.LABEL.regelhoogte()) / 2;
            String naam = Regelbreker.breek(regio.naam(), Stijl.LABEL, naamkolom - NA_NAAM + 1, 1)
                    .get(0);
            doek.regel(x, tekst, Stijl.LABEL, Kleur.TEKST, naam);
            cellen(x + naamkolom, boven, kolom, rij, regio);
            doek.regelRechts(
                    x + breedte,
                    tekst,
                    Stijl.LABEL_VET,
                    Kleur.KOP,
                    Integer.toString(regio.cellen().size()));
            boven += rij;
            boolean laatste = i + 1 == matrix.regios().size();
            boolean nadruk = (i + 1) % VETTE_LIJN_NA == 0;
            doek.lijn(x, boven, x + breedte, boven, laatste ? "l-vet" : nadruk ? "l-midden" : "l-fijn");
        }
        return boven;
    }

    private void cellen(double x, double y, double kolom, double rij, Themamatrix.Regiorij regio) {
        for (int i = 0; i < matrix.themas().size(); i++) {
            Themamatrix.Thema thema = matrix.themas().get(i);
            Themamatrix.Vermelding vermelding = regio.bij(thema);
            double links = x + (i + 0.5) * kolom - CEL / 2;
            if (vermelding == null) {
                doek.vlak(links + CEL / 2 - 1, y + rij / 2 - 1, 2, 2, 1, "v-punt");
            } else {
                cel(links, y + (rij - CEL) / 2, vermelding, regio.naam() + " – " + thema.naam());
            }
        }
    }

    private void cel(double x, double y, Themamatrix.Vermelding vermelding, String titel) {
        if (vermelding == Themamatrix.Vermelding.EIGEN) {
            doek.vlak(x, y, CEL, CEL, 2, "v-vol", titel + ": eigen vermelding");
        } else {
            doek.vlak(x, y, CEL, CEL, 2, "v-leeg", titel + ": gezamenlijke vermelding");
            doek.regelMidden(
                    x + CEL / 2, y + (CEL - Stijl.KLEIN_VET.regelhoogte()) / 2, Stijl.KLEIN_VET, Kleur.CIJFER, "J");
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
        doek.regel(x, y, Stijl.LABEL_VET, Kleur.KOP, label);
        for (int i = 0; i < matrix.themas().size(); i++) {
            doek.regelMidden(
                    x + naamkolom + (i + 0.5) * kolom,
                    y,
                    Stijl.LABEL,
                    Kleur.TEKST,
                    Integer.toString(aantal.applyAsInt(matrix.themas().get(i))));
        }
        doek.regelRechts(x + breedte, y, Stijl.LABEL_VET, Kleur.KOP, Integer.toString(totaal));
    }

    private double voethoogte(double breedte) {
        return 10 + 24 + regelsToelichting(breedte) * Stijl.KLEIN.regelhoogte();
    }

    private int regelsToelichting(double breedte) {
        return matrix.toelichting() == null
                ? 0
                : Regelbreker.breek(matrix.toelichting(), Stijl.KLEIN, breedte).size();
    }

    private double voet(double x, double y, double breedte) {
        doek.vlak(x, y + 1, CEL, CEL, 2, "v-vol");
        String eigen = "eigen vermelding";
        doek.regel(x + CEL + 7, y, Stijl.LABEL, Kleur.TEKST, eigen);
        double tweede = x + CEL + 7 + Stijl.LABEL.breedte(eigen) + 22;
        cel(tweede, y + 1, Themamatrix.Vermelding.GEZAMENLIJK, "Uitleg");
        doek.regel(tweede + CEL + 7, y, Stijl.LABEL, Kleur.TEKST, "via een gezamenlijke vermelding van meer regio’s");
        return matrix.toelichting() == null
                ? y + 24
                : doek.alinea(x, y + 24, breedte, Stijl.KLEIN, Kleur.ZACHT, matrix.toelichting());
    }
}
