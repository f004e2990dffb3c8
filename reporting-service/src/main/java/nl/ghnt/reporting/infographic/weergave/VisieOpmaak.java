package nl.ghnt.reporting.infographic.weergave;

import java.util.List;

/** Block 'Visie': the figures side by side, the conclusions in columns below. */
final class VisieOpmaak implements Blokopmaak {

    private static final int KOLOMMEN = 3;
    private static final int MEESTE_NAAST_ELKAAR = 4;

    private final Infographic.Visie visie;
    private final Bronnenlijst bronnen;

    VisieOpmaak(Infographic.Visie visie, Bronnenlijst bronnen) {
        this.visie = visie;
        this.bronnen = bronnen;
    }

    @Override
    public Blokbeeld voorBreedte(double breedte) {
        Doek doek = new Doek();
        double inhoud = breedte - 2 * Maat.BINNENMARGE;
        double y = doek.alinea(Maat.BINNENMARGE, Maat.BINNENMARGE, inhoud, Stijl.KOP, Kleur.KOP, visie.titel())
                + Maat.TUSSEN_DELEN;
        y = cijfers(doek, y, inhoud);
        if (!visie.conclusies().isEmpty()) {
            y += Maat.TUSSEN_DELEN;
            doek.lijn(Maat.BINNENMARGE, y, Maat.BINNENMARGE + inhoud, y, "l-fijn");
            y = doek.opsomming(Maat.BINNENMARGE, y + Maat.TUSSEN_DELEN, inhoud, visie.conclusies(), KOLOMMEN);
        }
        return new Blokbeeld(visie.titel(), breedte, y + Maat.BINNENMARGE, doek.vormen());
    }

    private double cijfers(Doek doek, double y, double inhoud) {
        Cijferbeeld beeld = new Cijferbeeld(doek, bronnen);
        List<Cijfer> cijfers = visie.cijfers();
        int naastElkaar = Math.max(1, Math.min(MEESTE_NAAST_ELKAAR, cijfers.size()));
        double kolom = (inhoud - (naastElkaar - 1) * Maat.TUSSEN_KOLOMMEN) / naastElkaar;
        double boven = y;
        double onder = y;
        for (int i = 0; i < cijfers.size(); i++) {
            if (i > 0 && i % naastElkaar == 0) {
                boven = onder + Maat.TUSSEN_DELEN;
            }
            double x = Maat.BINNENMARGE + i % naastElkaar * (kolom + Maat.TUSSEN_KOLOMMEN);
            onder = Math.max(onder, beeld.teken(x, boven, kolom, cijfers.get(i), Stijl.CIJFER));
        }
        return onder;
    }
}
