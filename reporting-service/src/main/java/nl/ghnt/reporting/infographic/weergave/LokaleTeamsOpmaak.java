package nl.ghnt.reporting.infographic.weergave;

import java.util.List;

/** Block 'Versterken lokale (wijk)teams': figures, phases of implementation, conclusions. */
final class LokaleTeamsOpmaak implements Blokopmaak {

    private static final int KOLOMMEN = 3;

    private final Infographic.LokaleTeams blok;
    private final Bronnenlijst bronnen;

    LokaleTeamsOpmaak(Infographic.LokaleTeams blok, Bronnenlijst bronnen) {
        this.blok = blok;
        this.bronnen = bronnen;
    }

    @Override
    public Blokbeeld voorBreedte(double breedte) {
        Doek doek = new Doek();
        double inhoud = breedte - 2 * Maat.BINNENMARGE;
        double x = Maat.BINNENMARGE;
        double y = doek.alinea(x, Maat.BINNENMARGE, inhoud, Stijl.KOP, Kleur.KOP, blok.titel()) + 10;
        y = cijfers(doek, x, y, inhoud) + Maat.TUSSEN_DELEN + 4;
        y = new Fasebeeld(doek, blok.fases(), bronnen).teken(x, y, inhoud);
        if (!blok.conclusies().isEmpty()) {
            y += Maat.TUSSEN_DELEN;
            doek.lijn(x, y, x + inhoud, y, "l-fijn");
            y = doek.opsomming(x, y + Maat.TUSSEN_DELEN, inhoud, blok.conclusies(), KOLOMMEN);
        }
        return new Blokbeeld(blok.titel(), breedte, y + Maat.BINNENMARGE, doek.vormen());
    }

    private double cijfers(Doek doek, double x, double y, double inhoud) {
        Cijferbeeld beeld = new Cijferbeeld(doek, bronnen);
        List<Cijfer> cijfers = blok.cijfers();
        int naastElkaar = Math.max(1, Math.min(2, cijfers.size()));
        double kolom = (inhoud - (naastElkaar - 1) * Maat.TUSSEN_KOLOMMEN) / naastElkaar;
        double boven = y;
        double onder = y;
        for (int i = 0; i < cijfers.size(); i++) {
            if (i > 0 && i % naastElkaar == 0) {
                boven = onder + Maat.TUSSEN_DELEN;
            }
            double plaats = x + i % naastElkaar * (kolom + Maat.TUSSEN_KOLOMMEN);
            onder = Math.max(onder, beeld.teken(plaats, boven, kolom, cijfers.get(i), Stijl.CIJFER_MIDDEL));
        }
        return onder;
    }
}
