package nl.ghnt.reporting.infographic.weergave;

/** Block 'Visie': the figures side by side, the conclusions in columns below. */
final class VisieOpmaak extends Blokopmaak {

    private static final int MEESTE_NAAST_ELKAAR = 4;

    private final Infographic.Visie visie;

    VisieOpmaak(Infographic.Visie visie, Bronnenlijst bronnen) {
        super(visie.titel(), Measure.TUSSEN_DELEN, bronnen);
        this.visie = visie;
    }

    @Override
    protected double teken(Canvas canvas, double x, double y, double breedte) {
        double onder = new Cijferbeeld(canvas, bronnen)
                .naastElkaar(x, y, breedte, visie.cijfers(), MEESTE_NAAST_ELKAAR, TextStyle.CIJFER);
        return conclusies(canvas, x, onder, breedte, visie.conclusies());
    }
}
