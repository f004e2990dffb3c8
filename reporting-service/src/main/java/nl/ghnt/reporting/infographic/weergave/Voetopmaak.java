package nl.ghnt.reporting.infographic.weergave;

import java.util.ArrayList;
import java.util.List;

/** The foot of the poster: the numbered sources in columns and where to read more. */
final class Voetopmaak implements Blokopmaak {

    private static final int KOLOMMEN = 3;
    private static final double TUSSEN_KOLOMMEN = 30;
    private static final double NUMMERKOLOM = 22;
    private static final double RAND = 20;

    private final Infographic infographic;
    private final Bronnenlijst bronnen;

    Voetopmaak(Infographic infographic, Bronnenlijst bronnen) {
        this.infographic = infographic;
        this.bronnen = bronnen;
    }

    @Override
    public Blokbeeld voorBreedte(double breedte) {
        Doek voorgrond = new Doek();
        double x = Maat.MARGE;
        double inhoud = breedte - 2 * Maat.MARGE;
        double y = voorgrond.regel(x, RAND - 4, Stijl.SUBKOP, Kleur.KOP, "Bronnen") + 6;
        y = bronnen(voorgrond, x, y, inhoud);
        if (!infographic.verwijzingen().isEmpty()) {
            String meer = "Meer informatie: " + String.join(" · ", infographic.verwijzingen());
            y = voorgrond.alinea(x, y + 10, inhoud, Stijl.KLEIN, Kleur.TEKST, meer);
        }
        Doek doek = new Doek();
        double hoogte = y + RAND;
        doek.vlak(0, 0, breedte, hoogte, 0, "v-voet");
        List<Vorm> vormen = new ArrayList<>(doek.vormen());
        vormen.addAll(voorgrond.vormen());
        return new Blokbeeld("Bronnen", breedte, hoogte, List.copyOf(vormen));
    }

    private double bronnen(Doek doek, double x, double y, double inhoud) {
        List<Bronnenlijst.Genummerd> lijst = bronnen.genummerd();
        double kolom = (inhoud - (KOLOMMEN - 1) * TUSSEN_KOLOMMEN) / KOLOMMEN;
        int perKolom = (int) Math.ceil(lijst.size() / (double) KOLOMMEN);
        double onder = y;
        for (int i = 0; i < lijst.size(); i += perKolom) {
            double links = x + (double) (i / perKolom) * (kolom + TUSSEN_KOLOMMEN);
            double regel = y;
            for (Bronnenlijst.Genummerd bron : lijst.subList(i, Math.min(i + perKolom, lijst.size()))) {
                doek.regel(links, regel, Stijl.KLEIN_VET, Kleur.KOP, Integer.toString(bron.nummer()));
                regel = doek.alinea(
                                links + NUMMERKOLOM, regel, kolom - NUMMERKOLOM, Stijl.KLEIN, Kleur.TEKST, bron.tekst())
                        + 2;
            }
            onder = Math.max(onder, regel);
        }
        return onder;
    }
}
