package nl.ghnt.reporting.infographic.weergave;

/** Block impact monitor and research: studies, conclusions and, apart from them, the families study. */
final class ImpactmonitorOpmaak extends Blokopmaak {

    private static final double TUSSEN_KOLOMMEN = 14;
    private static final double TUSSEN_HELFTEN = 48;

    private final Impactmonitor blok;

    ImpactmonitorOpmaak(Impactmonitor blok, Bronnenlijst bronnen) {
        super(blok.titel(), 10, bronnen);
        this.blok = blok;
    }

    @Override
    protected double teken(Canvas canvas, double x, double y, double breedte) {
        double kolom = (breedte - TUSSEN_HELFTEN) / 2;
        double rechts = x + kolom + TUSSEN_HELFTEN;
        double links = new Cijferbeeld(canvas, bronnen).teken(x, y, kolom, blok.onderzoeken(), TextStyle.CIJFER_MIDDEL);
        links = canvas.bullets(x, links + Measure.TUSSEN_PUNTEN, kolom, blok.conclusies());
        double onder = Math.max(links, gezinnen(canvas, rechts, y, kolom));
        double midden = x + kolom + TUSSEN_HELFTEN / 2;
        canvas.rule(midden, y, midden, onder, "l-midden");
        return onder;
    }

    private double gezinnen(Canvas canvas, double x, double y, double inhoud) {
        double onder = canvas.paragraph(x, y, inhoud, TextStyle.SUBKOP, TextColor.KOP, blok.gezinnenTitel()) + 6;
        int aantal = blok.gezinnen().size();
        double kolom = (inhoud - (aantal - 1) * TUSSEN_KOLOMMEN) / Math.max(1, aantal);
        double boven = onder;
        for (int i = 0; i < aantal; i++) {
            double plaats = x + i * (kolom + TUSSEN_KOLOMMEN);
            onder = Math.max(
                    onder, klein(canvas, plaats, boven, kolom, blok.gezinnen().get(i)));
        }
        return blok.gezinnenTekst() == null
                ? onder
                : canvas.paragraph(x, onder + 8, inhoud, TextStyle.TEKST, TextColor.TEKST, blok.gezinnenTekst());
    }

    private double klein(Canvas canvas, double x, double y, double breedte, Cijfer cijfer) {
        boolean bekend = cijfer.waarde() != null;
        String getal = Verwoording.getal(cijfer);
        TextStyle stijl =
                bekend && TextStyle.CIJFER_KLEIN.width(getal) <= breedte ? TextStyle.CIJFER_KLEIN : TextStyle.NADRUK;
        double regel = y + TextStyle.CIJFER_KLEIN.lineHeight();
        canvas.line(x, regel - stijl.lineHeight(), stijl, bekend ? TextColor.CIJFER : TextColor.ONBEKEND, getal);
        String eenheid = Verwoording.eenheid(cijfer) + bronnen.verwijzing(cijfer);
        double onder = canvas.paragraph(x, regel, breedte, TextStyle.LABEL_VET, TextColor.KOP, eenheid);
        onder = canvas.paragraph(x, onder, breedte, TextStyle.KLEIN, TextColor.TEKST, cijfer.label());
        String noemer = cijfer.noemerOmschrijving();
        return noemer == null ? onder : canvas.paragraph(x, onder, breedte, TextStyle.KLEIN, TextColor.ZACHT, noemer);
    }
}
