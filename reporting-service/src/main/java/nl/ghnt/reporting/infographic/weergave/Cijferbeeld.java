package nl.ghnt.reporting.infographic.weergave;

import java.util.List;

/** Draws one figure: the number, what it is a number of, a square for every region and the sentence below. */
final class Cijferbeeld {

    private static final double NA_GETAL = 10;
    private static final double ONDER_GETAL = 8;
    private static final double ONDER_VAKJES = 8;
    private static final double SMALSTE_EENHEID = 70;
    private static final int MEESTE_VAKJES = 84;

    private final Doek doek;
    private final Bronnenlijst bronnen;

    Cijferbeeld(Doek doek, Bronnenlijst bronnen) {
        this.doek = doek;
        this.bronnen = bronnen;
    }

    /** Answers the bottom of what was drawn. */
    double teken(double x, double y, double breedte, Cijfer cijfer, Stijl stijl) {
        double onder = getal(x, y, breedte, cijfer, stijl) + ONDER_GETAL;
        if (cijfer.noemer() != null && cijfer.noemer() <= MEESTE_VAKJES) {
            onder = vakjes(x, onder, breedte, cijfer) + ONDER_VAKJES;
        }
        String label = cijfer.label() + bronnen.verwijzing(cijfer);
        onder = doek.alinea(x, onder, breedte, Stijl.TEKST, Kleur.TEKST, label);
        if (cijfer.waarde() == null) {
            onder = doek.alinea(x, onder + 2, breedte, Stijl.KLEIN, Kleur.ZACHT, "Reden: " + cijfer.redenOnbekend());
        }
        return onder;
    }

    /** Figures in rows of as many as fit beside each other; answers the bottom of the last row. */
    double naastElkaar(double x, double y, double breedte, List<Cijfer> cijfers, int meeste, Stijl stijl) {
        int perRij = Math.max(1, Math.min(meeste, cijfers.size()));
        double kolom = (breedte - (perRij - 1) * Maat.TUSSEN_KOLOMMEN) / perRij;
        double boven = y;
        double onder = y;
        for (int i = 0; i < cijfers.size(); i++) {
            if (i > 0 && i % perRij == 0) {
                boven = onder + Maat.TUSSEN_DELEN;
            }
            double links = x + i % perRij * (kolom + Maat.TUSSEN_KOLOMMEN);
            onder = Math.max(onder, teken(links, boven, kolom, cijfers.get(i), stijl));
        }
        return onder;
    }

    private double getal(double x, double y, double breedte, Cijfer cijfer, Stijl stijl) {
        String getal = Verwoording.getal(cijfer);
        boolean bekend = cijfer.waarde() != null;
        Stijl passend = bekend ? stijl : kleiner(stijl);
        double getalbreedte = passend.breedte(getal);
        if (getalbreedte > breedte) {
            passend = Stijl.SUBKOP;
            getalbreedte = passend.breedte(getal);
        }
        double onder = y + stijl.regelhoogte();
        doek.regel(x, onder - passend.regelhoogte(), passend, bekend ? Kleur.CIJFER : Kleur.ONBEKEND, getal);
        double rest = breedte - getalbreedte - NA_GETAL;
        String eenheid = Verwoording.eenheid(cijfer);
        if (rest < SMALSTE_EENHEID) {
            return doek.alinea(x, onder, breedte, Stijl.EENHEID, Kleur.KOP, eenheid);
        }
        int regels = Regelbreker.breek(eenheid, Stijl.EENHEID, rest).size();
        double boven = onder
                - passend.regelhoogte()
                + passend.basislijn()
                - Stijl.EENHEID.basislijn()
                - (regels - 1) * Stijl.EENHEID.regelhoogte();
        return Math.max(
                onder,
                doek.alinea(x + getalbreedte + NA_GETAL, Math.max(y, boven), rest, Stijl.EENHEID, Kleur.KOP, eenheid));
    }

    private double vakjes(double x, double y, double breedte, Cijfer cijfer) {
        int perRij = perRij(breedte, cijfer.noemer());
        for (int i = 0; i < cijfer.noemer(); i++) {
            doek.vakje(
                    x + i % perRij * Maat.VAKJE_STAP,
                    y + (double) (i / perRij) * Maat.VAKJE_STAP,
                    Maat.VAKJE,
                    Vakje.van(cijfer, i),
                    null);
        }
        return y + Math.ceil(cijfer.noemer() / (double) perRij) * Maat.VAKJE_STAP;
    }

    /** As many in a row as fit, but rows of equal length where that is possible: 28 becomes two rows of 14. */
    static int perRij(double breedte, int aantal) {
        int passend = Math.max(1, (int) ((breedte + Maat.VAKJE_STAP - Maat.VAKJE) / Maat.VAKJE_STAP));
        int rijen = (int) Math.ceil(aantal / (double) passend);
        return (int) Math.ceil(aantal / (double) rijen);
    }

    private static Stijl kleiner(Stijl stijl) {
        return stijl == Stijl.CIJFER ? Stijl.CIJFER_MIDDEL : Stijl.CIJFER_KLEIN;
    }
}
