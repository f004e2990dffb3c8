package nl.ghnt.reporting.infographic.weergave;

import java.util.ArrayList;
import java.util.List;

/** The head of the poster: title and edition, what the reader must know about the origin, and the legend. */
final class Kopopmaak implements Blokopmaak {

    private static final double RAND = 26;
    private static final double EDITIEKOLOM = Maat.RECHTS - Maat.BINNENMARGE;
    private static final double STATUSRAND = 11;
    private static final double STATUSHOOGTE = 26;

    private final Infographic infographic;

    Kopopmaak(Infographic infographic) {
        this.infographic = infographic;
    }

    @Override
    public Blokbeeld voorBreedte(double breedte) {
        Doek voorgrond = new Doek();
        double links = Maat.MARGE;
        double titelbreedte = breedte - 2 * Maat.MARGE - EDITIEKOLOM - RAND;
        double y = voorgrond.alinea(
                links, RAND, titelbreedte, Stijl.BOVENTITEL, Kleur.WIT, "Programma " + infographic.programma());
        y = voorgrond.alinea(links, y + 2, titelbreedte, Stijl.TITEL, Kleur.WIT, infographic.titel());
        double editie = editie(voorgrond, breedte - Maat.MARGE - EDITIEKOLOM, RAND);
        double band = Math.max(y, editie) + RAND;
        Doek doek = new Doek();
        doek.vlak(0, 0, breedte, band, 0, "v-kop");
        double onder = band;
        for (String melding : Verwoording.meldingen(infographic)) {
            onder = melding(doek, onder, breedte, melding);
        }
        onder = leeswijzer(doek, onder + 14, breedte);
        List<Vorm> vormen = new ArrayList<>(doek.vormen());
        vormen.addAll(voorgrond.vormen());
        return new Blokbeeld(infographic.titel(), breedte, onder, List.copyOf(vormen));
    }

    private double editie(Doek doek, double x, double y) {
        Editie editie = infographic.editie();
        String status = editie.status().omschrijving();
        double statusbreedte = Stijl.STATUS.breedte(status) + 2 * STATUSRAND;
        doek.vlak(
                x,
                y,
                statusbreedte,
                STATUSHOOGTE,
                STATUSHOOGTE / 2,
                editie.status().voorlopig() ? "v-concept" : "v-status");
        doek.regel(x + STATUSRAND, y + 4, Stijl.STATUS, Kleur.KOP, status);
        double onder = doek.alinea(
                x, y + STATUSHOOGTE + 8, EDITIEKOLOM, Stijl.EDITIE, Kleur.WIT, Verwoording.rapportage(editie));
        onder = doek.alinea(x, onder, EDITIEKOLOM, Stijl.EDITIE_TEKST, Kleur.WIT, Verwoording.populatie(editie));
        return doek.alinea(x, onder, EDITIEKOLOM, Stijl.EDITIE_TEKST, Kleur.WIT, Verwoording.versie(editie));
    }

    private static double melding(Doek doek, double y, double breedte, String melding) {
        double tekst = Maat.MARGE + 34;
        double ruimte = breedte - tekst - Maat.MARGE;
        int regels = Regelbreker.breek(melding, Stijl.MELDING, ruimte).size();
        double hoogte = regels * Stijl.MELDING.regelhoogte() + 18;
        doek.vlak(0, y, breedte, hoogte, 0, "v-melding");
        doek.lijn(0, y + hoogte, breedte, y + hoogte, "l-melding");
        doek.vlak(Maat.MARGE, y + 9, 21, 21, 10.5, "v-teken");
        doek.regelMidden(Maat.MARGE + 10.5, y + 9, Stijl.MELDING, Kleur.WIT, "!");
        doek.alinea(tekst, y + 9, ruimte, Stijl.MELDING, Kleur.MELDING, melding);
        return y + hoogte;
    }

    private static double leeswijzer(Doek doek, double y, double breedte) {
        double x = Maat.MARGE;
        doek.regel(x, y, Stijl.LABEL_VET, Kleur.KOP, "Leeswijzer");
        x += Stijl.LABEL_VET.breedte("Leeswijzer") + 18;
        x = uitleg(doek, x, y, Vakje.VOL, "regio telt mee");
        x = uitleg(doek, x, y, Vakje.HALF, "tussenstand");
        x = uitleg(doek, x, y, Vakje.LEEG, "regio telt niet mee");
        x = uitleg(doek, x, y, Vakje.ONBEKEND, "onbekend");
        String rest = "Elk vakje is één regio. Onbekend betekent niet in de bron of niet opgegeven; het is geen nul. "
                + "Kleine cijfers verwijzen naar de bronnen onderaan.";
        return doek.alinea(x, y, breedte - Maat.MARGE - x, Stijl.LABEL, Kleur.ZACHT, rest);
    }

    private static double uitleg(Doek doek, double x, double y, Vakje vakje, String tekst) {
        doek.vakje(x, y + 2, Maat.VAKJE, vakje, null);
        doek.regel(x + Maat.VAKJE + 6, y, Stijl.LABEL, Kleur.TEKST, tekst);
        return x + Maat.VAKJE + 6 + Stijl.LABEL.breedte(tekst) + 20;
    }
}
