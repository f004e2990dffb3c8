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

    private final Doek doek;
    private final Faseverdeling verdeling;
    private final Bronnenlijst bronnen;

    Fasebeeld(Doek doek, Faseverdeling verdeling, Bronnenlijst bronnen) {
        this.doek = doek;
        this.verdeling = verdeling;
        this.bronnen = bronnen;
    }

    double teken(double x, double y, double breedte) {
        String label = verdeling.label() + bronnen.verwijzing(verdeling);
        double onder = doek.alinea(x, y, breedte, Stijl.SUBKOP, Kleur.TEKST, label) + 6;
        onder = stappen(x, onder, breedte);
        onder = losseAantallen(x, onder, breedte);
        if (verdeling.toelichting() != null) {
            onder = doek.alinea(x, onder + 6, breedte, Stijl.KLEIN, Kleur.ZACHT, verdeling.toelichting());
        }
        return onder;
    }

    private double stappen(double x, double y, double breedte) {
        List<Faseverdeling.Fase> fases = verdeling.fases();
        double kolom = (breedte - (fases.size() - 1) * TUSSEN_FASES) / Math.max(1, fases.size());
        double grond = y + Stijl.CIJFER_KLEIN.regelhoogte() + ONDER_GETAL + hoogsteStapel(kolom) + 6;
        double onder = grond;
        for (int i = 0; i < fases.size(); i++) {
            double links = x + i * (kolom + TUSSEN_FASES);
            boven(links, grond, kolom, fases.get(i));
            if (i + 1 < fases.size()) {
                double as = grond + BOLLETJE / 2;
                doek.lijn(links + BOLLETJE, as, links + kolom + TUSSEN_FASES, as, "l-stap");
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
        return Math.ceil(vakjes / (double) perRij(kolom)) * Maat.VAKJE_STAP;
    }

    private static int perRij(double kolom) {
        return Math.max(1, (int) ((kolom + Maat.VAKJE_STAP - Maat.VAKJE) / Maat.VAKJE_STAP));
    }

    private void boven(double x, double grond, double kolom, Faseverdeling.Fase fase) {
        double top = grond - 6 - stapelhoogte(fase, kolom);
        boolean bekend = fase.aantal() != null;
        Stijl stijl = bekend ? Stijl.CIJFER_KLEIN : Stijl.NADRUK;
        String getal = bekend ? fase.aantal().toString() : Verwoording.ONBEKEND;
        doek.regel(x, top - stijl.regelhoogte() - ONDER_GETAL, stijl, bekend ? Kleur.CIJFER : Kleur.ONBEKEND, getal);
        int perRij = perRij(kolom);
        int vakjes = bekend ? fase.aantal() : Math.min(perRij, 5);
        for (int i = 0; i < vakjes; i++) {
            doek.vakje(
                    x + i % perRij * Maat.VAKJE_STAP,
                    top + (double) (i / perRij) * Maat.VAKJE_STAP,
                    Maat.VAKJE,
                    bekend ? Vakje.VOL : Vakje.ONBEKEND,
                    null);
        }
    }

    private double onder(double x, double grond, double kolom, Faseverdeling.Fase fase) {
        doek.vlak(x, grond, BOLLETJE, BOLLETJE, BOLLETJE / 2, "v-stap");
        double tekstTop = grond + (BOLLETJE - Stijl.LABEL_VET.regelhoogte()) / 2;
        doek.regelMidden(x + BOLLETJE / 2, tekstTop, Stijl.LABEL_VET, Kleur.WIT, Integer.toString(fase.nummer()));
        return doek.alinea(x, grond + BOLLETJE + 5, kolom, Stijl.LABEL, Kleur.TEKST, fase.label());
    }

    private double losseAantallen(double x, double y, double breedte) {
        double onder = y;
        for (String zin : Verwoording.zonderFase(verdeling)) {
            onder = doek.alinea(x, onder + 8, breedte, Stijl.NADRUK, Kleur.ONBEKEND, zin);
        }
        return onder;
    }
}
