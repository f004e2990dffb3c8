package nl.ghnt.reporting.infographic.weergave;

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
        y = new Cijferbeeld(doek, bronnen).naastElkaar(x, y, inhoud, blok.cijfers(), 2, Stijl.CIJFER_MIDDEL)
                + Maat.TUSSEN_DELEN
                + 4;
        y = new Fasebeeld(doek, blok.fases(), bronnen).teken(x, y, inhoud);
        if (!blok.conclusies().isEmpty()) {
            y += Maat.TUSSEN_DELEN;
            doek.lijn(x, y, x + inhoud, y, "l-fijn");
            y = doek.opsomming(x, y + Maat.TUSSEN_DELEN, inhoud, blok.conclusies(), KOLOMMEN);
        }
        return new Blokbeeld(blok.titel(), breedte, y + Maat.BINNENMARGE, doek.vormen());
    }
}
