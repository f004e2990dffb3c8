package nl.ghnt.reporting.infographic.weergave;

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
        y = new Cijferbeeld(doek, bronnen)
                .naastElkaar(Maat.BINNENMARGE, y, inhoud, visie.cijfers(), MEESTE_NAAST_ELKAAR, Stijl.CIJFER);
        if (!visie.conclusies().isEmpty()) {
            y += Maat.TUSSEN_DELEN;
            doek.lijn(Maat.BINNENMARGE, y, Maat.BINNENMARGE + inhoud, y, "l-fijn");
            y = doek.opsomming(Maat.BINNENMARGE, y + Maat.TUSSEN_DELEN, inhoud, visie.conclusies(), KOLOMMEN);
        }
        return new Blokbeeld(visie.titel(), breedte, y + Maat.BINNENMARGE, doek.vormen());
    }
}
