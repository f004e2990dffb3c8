package nl.ghnt.reporting.infographic.weergave;

/** Block of the exposition: what it is and where it was. */
final class ExpositieOpmaak implements Blokopmaak {

    private static final double LABEL_RAND = 9;
    private static final double LABEL_HOOGTE = 24;
    private static final double TUSSEN_LABELS = 7;

    private final Infographic.Expositie blok;
    private final Bronnenlijst bronnen;

    ExpositieOpmaak(Infographic.Expositie blok, Bronnenlijst bronnen) {
        this.blok = blok;
        this.bronnen = bronnen;
    }

    @Override
    public Blokbeeld voorBreedte(double breedte) {
        Doek doek = new Doek();
        double inhoud = breedte - 2 * Maat.BINNENMARGE;
        double x = Maat.BINNENMARGE;
        double y = doek.alinea(x, Maat.BINNENMARGE, inhoud, Stijl.KOP, Kleur.KOP, blok.titel()) + 6;
        if (blok.omschrijving() != null) {
            y = doek.alinea(x, y, inhoud, Stijl.TEKST, Kleur.TEKST, blok.omschrijving()) + 10;
        }
        y = plaatsen(doek, x, y, inhoud);
        return new Blokbeeld(blok.titel(), breedte, y + Maat.BINNENMARGE, doek.vormen());
    }

    private double plaatsen(Doek doek, double x, double y, double breedte) {
        String kop = blok.plaatsenTitel() + bronnen.verwijzing(blok);
        double onder = doek.alinea(x, y, breedte, Stijl.SUBKOP, Kleur.TEKST, kop) + 8;
        if (blok.plaatsen() == null) {
            String tekst = Verwoording.ONBEKEND + ": " + blok.redenPlaatsenOnbekend();
            onder = doek.alinea(x, onder, breedte, Stijl.TEKST, Kleur.ONBEKEND, tekst);
        } else {
            onder = labels(doek, x, onder, breedte);
        }
        return blok.toelichting() == null
                ? onder
                : doek.alinea(x, onder + 6, breedte, Stijl.KLEIN, Kleur.ZACHT, blok.toelichting());
    }

    private double labels(Doek doek, double x, double y, double breedte) {
        double links = x;
        double boven = y;
        for (String plaats : blok.plaatsen()) {
            String naam = Regelbreker.breek(plaats, Stijl.LABEL, breedte - 2 * LABEL_RAND, 1)
                    .get(0);
            double label = Stijl.LABEL.breedte(naam) + 2 * LABEL_RAND;
            if (links > x && links + label > x + breedte) {
                links = x;
                boven += LABEL_HOOGTE + TUSSEN_LABELS;
            }
            doek.vlak(links, boven, label, LABEL_HOOGTE, LABEL_HOOGTE / 2, "v-label");
            doek.regel(
                    links + LABEL_RAND,
                    boven + (LABEL_HOOGTE - Stijl.LABEL.regelhoogte()) / 2,
                    Stijl.LABEL,
                    Kleur.TEKST,
                    naam);
            links += label + TUSSEN_LABELS;
        }
        return boven + LABEL_HOOGTE;
    }
}
