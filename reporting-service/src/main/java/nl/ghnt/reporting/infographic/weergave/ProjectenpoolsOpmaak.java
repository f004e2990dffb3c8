package nl.ghnt.reporting.infographic.weergave;

/** Block of the project pools: the number of projects and the theme × region table. */
final class ProjectenpoolsOpmaak extends Blokopmaak {

    private static final double TUSSEN_KOLOMMEN = 24;
    private static final double CIJFERKOLOM = 170;
    private static final double LAAGSTE_VLAK = 60;

    private final Projectenpools blok;
    private final double minimumhoogte;

    ProjectenpoolsOpmaak(Projectenpools blok, Bronnenlijst bronnen, double minimumhoogte) {
        super(blok.titel(), 8, bronnen);
        this.blok = blok;
        this.minimumhoogte = minimumhoogte;
    }

    @Override
    protected double teken(Canvas canvas, double x, double y, double breedte) {
        double cijfer = new Cijferbeeld(canvas, bronnen).teken(x, y, CIJFERKOLOM, blok.projecten(), TextStyle.CIJFER);
        double tekst = blok.omschrijving() == null
                ? y
                : canvas.paragraph(
                        x + CIJFERKOLOM + TUSSEN_KOLOMMEN,
                        y + 6,
                        breedte - CIJFERKOLOM - TUSSEN_KOLOMMEN,
                        TextStyle.TEKST,
                        TextColor.TEKST,
                        blok.omschrijving());
        double onder = Math.max(cijfer, tekst) + Measure.TUSSEN_DELEN;
        if (blok.matrix() == null) {
            return onbekend(canvas, x, onder, breedte);
        }
        double ruimte = minimumhoogte - onder - Measure.BINNENMARGE;
        return new Matrixbeeld(canvas, blok.matrix(), bronnen).teken(x, onder, breedte, ruimte);
    }

    /** Where the table would stand: a hatched plane, so that nobody takes it for an empty table. */
    private double onbekend(Canvas canvas, double x, double y, double inhoud) {
        double boven =
                canvas.paragraph(x, y, inhoud, TextStyle.NADRUK, TextColor.ONBEKEND, "Thema’s per regio: onbekend");
        boven = canvas.paragraph(
                        x, boven, inhoud, TextStyle.KLEIN, TextColor.ZACHT, "Reden: " + blok.redenMatrixOnbekend())
                + 8;
        double hoogte = Math.max(LAAGSTE_VLAK, minimumhoogte - Measure.BINNENMARGE - boven);
        canvas.rectangle(x, boven, inhoud, hoogte, 4, "v-onbekend-vlak");
        return boven + hoogte;
    }
}
