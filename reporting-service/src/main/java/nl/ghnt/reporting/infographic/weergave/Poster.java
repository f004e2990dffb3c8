package nl.ghnt.reporting.infographic.weergave;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the blocks of an infographic on one wide page: what regions report on the left, projects and exposition on the right, the
 * sources below. The page is as high as its content.
 */
final class Poster {

    private final Infographic infographic;
    private final Bronnenlijst bronnen;
    private final List<Groep> groepen = new ArrayList<>();

    private Poster(Infographic infographic) {
        this.infographic = infographic;
        this.bronnen = Bronnenlijst.van(infographic);
    }

    static Tekening teken(Infographic infographic) {
        return new Poster(infographic).teken();
    }

    private Tekening teken() {
        Blokbeeld kop = new Kopopmaak(infographic).voorBreedte(Maat.BREEDTE);
        groepen.add(new Groep(kop.titel(), 0, 0, kop.vormen()));
        double boven = kop.hoogte() + Maat.TUSSEN_BLOKKEN;
        double onder = blokken(boven);
        Blokbeeld voet = new Voetopmaak(infographic, bronnen).voorBreedte(Maat.BREEDTE);
        groepen.add(new Groep(voet.titel(), 0, onder + Maat.TUSSEN_BLOKKEN, voet.vormen()));
        double hoogte = onder + Maat.TUSSEN_BLOKKEN + voet.hoogte();
        return new Tekening(
                Maat.BREEDTE,
                Math.ceil(hoogte),
                Tekens.schoon(infographic.titel()),
                Samenvatting.van(infographic),
                List.copyOf(groepen));
    }

    private double blokken(double boven) {
        double x = Maat.MARGE;
        double onder = rij(x, boven, List.of(new VisieOpmaak(infographic.visie(), bronnen)), List.of(Maat.LINKS));
        double half = (Maat.LINKS - Maat.TUSSEN_BLOKKEN) / 2;
        List<Blokopmaak> standen = List.of(
                StandOpmaak.van(infographic.integraleSturing(), bronnen),
                StandOpmaak.van(infographic.mdaPlusPlus(), bronnen));
        onder = rij(x, onder + Maat.TUSSEN_BLOKKEN, standen, List.of(half, half));
        List<Blokopmaak> teams = List.of(new LokaleTeamsOpmaak(infographic.lokaleTeams(), bronnen));
        onder = rij(x, onder + Maat.TUSSEN_BLOKKEN, teams, List.of(Maat.LINKS));
        List<Blokopmaak> kennis = List.of(new ImpactmonitorOpmaak(infographic.impactmonitor(), bronnen));
        onder = rij(x, onder + Maat.TUSSEN_BLOKKEN, kennis, List.of(Maat.LINKS));
        return Math.max(onder, rechts(x + Maat.LINKS + Maat.TUSSEN_BLOKKEN, boven, onder));
    }

    /** The table of the pools takes the room that the two blocks below it leave. */
    private double rechts(double x, double boven, double onderLinks) {
        List<Blokopmaak> overige = List.of(
                StandOpmaak.van(infographic.ervaringsdeskundigheid(), bronnen),
                new ExpositieOpmaak(infographic.expositie(), bronnen));
        double nodig = overige.stream()
                .mapToDouble(blok -> blok.voorBreedte(Maat.RECHTS).hoogte() + Maat.TUSSEN_BLOKKEN)
                .sum();
        double ruimte = onderLinks - boven - nodig;
        Blokopmaak pools = new ProjectenpoolsOpmaak(infographic.projectenpools(), bronnen, ruimte);
        double onder = rij(x, boven, ruimte, List.of(pools), List.of(Maat.RECHTS));
        for (Blokopmaak blok : overige) {
            onder = rij(x, onder + Maat.TUSSEN_BLOKKEN, List.of(blok), List.of(Maat.RECHTS));
        }
        return onder;
    }

    private double rij(double x, double y, List<Blokopmaak> blokken, List<Double> breedtes) {
        return rij(x, y, 0, blokken, breedtes);
    }

    /** Blocks of one row are equally high. */
    private double rij(double x, double y, double minimum, List<Blokopmaak> blokken, List<Double> breedtes) {
        List<Blokbeeld> beelden = new ArrayList<>();
        for (int i = 0; i < blokken.size(); i++) {
            beelden.add(blokken.get(i).voorBreedte(breedtes.get(i)));
        }
        double hoogte = Math.max(
                minimum, beelden.stream().mapToDouble(Blokbeeld::hoogte).max().orElse(0));
        double links = x;
        for (Blokbeeld beeld : beelden) {
            List<Vorm> vormen = new ArrayList<>();
            vormen.add(new Vorm.Vlak(0, 0, beeld.breedte(), hoogte, 6, "v-kaart", null));
            vormen.add(new Vorm.Vlak(0, 0, beeld.breedte(), 4, 2, "v-rand", null));
            vormen.addAll(beeld.vormen());
            groepen.add(new Groep(beeld.titel(), links, y, List.copyOf(vormen)));
            links += beeld.breedte() + Maat.TUSSEN_BLOKKEN;
        }
        return y + hoogte;
    }
}
