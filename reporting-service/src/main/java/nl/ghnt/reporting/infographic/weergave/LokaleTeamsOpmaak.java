package nl.ghnt.reporting.infographic.weergave;

/** Block 'Versterken lokale (wijk)teams': figures, phases of implementation, conclusions. */
final class LokaleTeamsOpmaak extends Blokopmaak {

    private final Infographic.LokaleTeams blok;

    LokaleTeamsOpmaak(Infographic.LokaleTeams blok, Bronnenlijst bronnen) {
        super(blok.titel(), 10, bronnen);
        this.blok = blok;
    }

    @Override
    protected double teken(Canvas canvas, double x, double y, double breedte) {
        double onder =
                new Cijferbeeld(canvas, bronnen).naastElkaar(x, y, breedte, blok.cijfers(), 2, TextStyle.CIJFER_MIDDEL);
        onder = new Fasebeeld(canvas, blok.fases(), bronnen).teken(x, onder + Measure.TUSSEN_DELEN + 4, breedte);
        return conclusies(canvas, x, onder, breedte, blok.conclusies());
    }
}
