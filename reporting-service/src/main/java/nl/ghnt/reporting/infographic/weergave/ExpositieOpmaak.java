package nl.ghnt.reporting.infographic.weergave;

/** Block of the exposition: what it is and where it was. */
final class ExpositieOpmaak extends Blokopmaak {

    private static final double LABEL_RAND = 9;
    private static final double LABEL_HOOGTE = 24;
    private static final double TUSSEN_LABELS = 7;

    private final Infographic.Expositie blok;

    ExpositieOpmaak(Infographic.Expositie blok, Bronnenlijst bronnen) {
        super(blok.titel(), 6, bronnen);
        this.blok = blok;
    }

    @Override
    protected double teken(Canvas canvas, double x, double y, double breedte) {
        double onder = y;
        if (blok.omschrijving() != null) {
            onder = canvas.paragraph(x, onder, breedte, TextStyle.TEKST, TextColor.TEKST, blok.omschrijving()) + 10;
        }
        String kop = blok.plaatsenTitel() + bronnen.verwijzing(blok);
        onder = canvas.paragraph(x, onder, breedte, TextStyle.SUBKOP, TextColor.TEKST, kop) + 8;
        if (blok.plaatsen() == null) {
            String tekst = Verwoording.ONBEKEND + ": " + blok.redenPlaatsenOnbekend();
            onder = canvas.paragraph(x, onder, breedte, TextStyle.TEKST, TextColor.ONBEKEND, tekst);
        } else {
            onder = labels(canvas, x, onder, breedte);
        }
        return blok.toelichting() == null
                ? onder
                : canvas.paragraph(x, onder + 6, breedte, TextStyle.KLEIN, TextColor.ZACHT, blok.toelichting());
    }

    private double labels(Canvas canvas, double x, double y, double breedte) {
        double links = x;
        double boven = y;
        for (String plaats : blok.plaatsen()) {
            String naam = LineBreaker.lines(plaats, TextStyle.LABEL, breedte - 2 * LABEL_RAND, 1)
                    .get(0);
            double label = TextStyle.LABEL.width(naam) + 2 * LABEL_RAND;
            if (links > x && links + label > x + breedte) {
                links = x;
                boven += LABEL_HOOGTE + TUSSEN_LABELS;
            }
            canvas.rectangle(links, boven, label, LABEL_HOOGTE, LABEL_HOOGTE / 2, "v-label");
            canvas.line(
                    links + LABEL_RAND,
                    boven + (LABEL_HOOGTE - TextStyle.LABEL.lineHeight()) / 2,
                    TextStyle.LABEL,
                    TextColor.TEKST,
                    naam);
            links += label + TUSSEN_LABELS;
        }
        return boven + LABEL_HOOGTE;
    }
}
