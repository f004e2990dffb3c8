package nl.ghnt.reporting.infographic.weergave;

/** Block impact monitor and research: studies, conclusions and, apart from them, the families study. */
final class ImpactmonitorOpmaak implements Blokopmaak {

    private static final double TUSSEN_KOLOMMEN = 14;
    private static final double TUSSEN_HELFTEN = 48;

    private final Impactmonitor blok;
    private final Bronnenlijst bronnen;

    ImpactmonitorOpmaak(Impactmonitor blok, Bronnenlijst bronnen) {
        this.blok = blok;
        this.bronnen = bronnen;
    }

    @Override
    public Blokbeeld voorBreedte(double breedte) {
        Doek doek = new Doek();
        double inhoud = breedte - 2 * Maat.BINNENMARGE;
        double x = Maat.BINNENMARGE;
        double y = doek.alinea(x, Maat.BINNENMARGE, inhoud, Stijl.KOP, Kleur.KOP, blok.titel()) + 10;
        double kolom = (inhoud - TUSSEN_HELFTEN) / 2;
        double rechts = x + kolom + TUSSEN_HELFTEN;
        double links = new Cijferbeeld(doek, bronnen).teken(x, y, kolom, blok.onderzoeken(), Stijl.CIJFER_MIDDEL);
        links = doek.opsomming(x, links + Maat.TUSSEN_PUNTEN, kolom, blok.conclusies());
        double onder = Math.max(links, gezinnen(doek, rechts, y, kolom));
        double midden = x + kolom + TUSSEN_HELFTEN / 2;
        doek.lijn(midden, y, midden, onder, "l-midden");
        y = onder;
        return new Blokbeeld(blok.titel(), breedte, y + Maat.BINNENMARGE, doek.vormen());
    }

    private double gezinnen(Doek doek, double x, double y, double inhoud) {
        double onder = doek.alinea(x, y, inhoud, Stijl.SUBKOP, Kleur.KOP, blok.gezinnenTitel()) + 6;
        int aantal = blok.gezinnen().size();
        double kolom = (inhoud - (aantal - 1) * TUSSEN_KOLOMMEN) / Math.max(1, aantal);
        double boven = onder;
        for (int i = 0; i < aantal; i++) {
            double plaats = x + i * (kolom + TUSSEN_KOLOMMEN);
            onder = Math.max(
                    onder, klein(doek, plaats, boven, kolom, blok.gezinnen().get(i)));
        }
        return blok.gezinnenTekst() == null
                ? onder
                : doek.alinea(x, onder + 8, inhoud, Stijl.TEKST, Kleur.TEKST, blok.gezinnenTekst());
    }

    private double klein(Doek doek, double x, double y, double breedte, Cijfer cijfer) {
        boolean bekend = cijfer.waarde() != null;
        String getal = Verwoording.getal(cijfer);
        Stijl stijl = bekend && Stijl.CIJFER_KLEIN.breedte(getal) <= breedte ? Stijl.CIJFER_KLEIN : Stijl.NADRUK;
        double regel = y + Stijl.CIJFER_KLEIN.regelhoogte();
        doek.regel(x, regel - stijl.regelhoogte(), stijl, bekend ? Kleur.CIJFER : Kleur.ONBEKEND, getal);
        String eenheid = Verwoording.eenheid(cijfer) + bronnen.verwijzing(cijfer);
        double onder = doek.alinea(x, regel, breedte, Stijl.LABEL_VET, Kleur.KOP, eenheid);
        onder = doek.alinea(x, onder, breedte, Stijl.KLEIN, Kleur.TEKST, cijfer.label());
        String noemer = cijfer.noemerOmschrijving();
        return noemer == null ? onder : doek.alinea(x, onder, breedte, Stijl.KLEIN, Kleur.ZACHT, noemer);
    }
}
