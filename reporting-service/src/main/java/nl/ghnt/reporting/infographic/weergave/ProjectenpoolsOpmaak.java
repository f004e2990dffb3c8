package nl.ghnt.reporting.infographic.weergave;

/** Block of the project pools: the number of projects and the theme × region table. */
final class ProjectenpoolsOpmaak implements Blokopmaak {

    private static final double TUSSEN_KOLOMMEN = 24;
    private static final double CIJFERKOLOM = 170;
    private static final double LAAGSTE_VLAK = 60;

    private final Projectenpools blok;
    private final Bronnenlijst bronnen;
    private final double minimumhoogte;

    ProjectenpoolsOpmaak(Projectenpools blok, Bronnenlijst bronnen, double minimumhoogte) {
        this.blok = blok;
        this.bronnen = bronnen;
        this.minimumhoogte = minimumhoogte;
    }

    @Override
    public Blokbeeld voorBreedte(double breedte) {
        Doek doek = new Doek();
        double inhoud = breedte - 2 * Maat.BINNENMARGE;
        double x = Maat.BINNENMARGE;
        double y = doek.alinea(x, Maat.BINNENMARGE, inhoud, Stijl.KOP, Kleur.KOP, blok.titel()) + 8;
        double cijfer = new Cijferbeeld(doek, bronnen).teken(x, y, CIJFERKOLOM, blok.projecten(), Stijl.CIJFER);
        double tekst = blok.omschrijving() == null
                ? y
                : doek.alinea(
                        x + CIJFERKOLOM + TUSSEN_KOLOMMEN,
                        y + 6,
                        inhoud - CIJFERKOLOM - TUSSEN_KOLOMMEN,
                        Stijl.TEKST,
                        Kleur.TEKST,
                        blok.omschrijving());
        y = Math.max(cijfer, tekst) + Maat.TUSSEN_DELEN;
        if (blok.matrix() == null) {
            y = onbekend(doek, x, y, inhoud);
        } else {
            double ruimte = minimumhoogte - y - Maat.BINNENMARGE;
            y = new Matrixbeeld(doek, blok.matrix(), bronnen).teken(x, y, inhoud, ruimte);
        }
        return new Blokbeeld(blok.titel(), breedte, y + Maat.BINNENMARGE, doek.vormen());
    }

    /** Where the table would stand: a hatched plane, so that nobody takes it for an empty table. */
    private double onbekend(Doek doek, double x, double y, double inhoud) {
        double boven = doek.alinea(x, y, inhoud, Stijl.NADRUK, Kleur.ONBEKEND, "Thema’s per regio: onbekend");
        boven = doek.alinea(x, boven, inhoud, Stijl.KLEIN, Kleur.ZACHT, "Reden: " + blok.redenMatrixOnbekend()) + 8;
        double hoogte = Math.max(LAAGSTE_VLAK, minimumhoogte - Maat.BINNENMARGE - boven);
        doek.vlak(x, boven, inhoud, hoogte, 4, "v-onbekend-vlak");
        return boven + hoogte;
    }
}
