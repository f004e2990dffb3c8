package nl.ghnt.reporting.infographic.weergave;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts the blocks of an infographic on one wide page: what regions report on the left, projects and exposition on the right, the
 * sources below. The page is as high as its content.
 */
final class Poster {

    private final Infographic infographic;
    private final Bronnenlijst bronnen;
    private final List<ShapeGroup> groepen = new ArrayList<>();

    private Poster(Infographic infographic) {
        this.infographic = infographic;
        this.bronnen = Bronnenlijst.van(infographic);
    }

    static Drawing teken(Infographic infographic) {
        return new Poster(infographic).teken();
    }

    private Drawing teken() {
        Blokbeeld kop = new Kopopmaak(infographic).voorBreedte(Measure.BREEDTE);
        groepen.add(new ShapeGroup(kop.titel(), 0, 0, kop.vormen()));
        double boven = kop.hoogte() + Measure.TUSSEN_BLOKKEN;
        double onder = blokken(boven);
        Blokbeeld voet = new Voetopmaak(infographic, bronnen).voorBreedte(Measure.BREEDTE);
        groepen.add(new ShapeGroup(voet.titel(), 0, onder + Measure.TUSSEN_BLOKKEN, voet.vormen()));
        double hoogte = onder + Measure.TUSSEN_BLOKKEN + voet.hoogte();
        return new Drawing(
                Measure.BREEDTE,
                Math.ceil(hoogte),
                CleanText.clean(infographic.titel()),
                Samenvatting.van(infographic),
                List.copyOf(groepen));
    }

    private double blokken(double boven) {
        double x = Measure.MARGE;
        double half = Canvas.column(Measure.LINKS, 2, Measure.TUSSEN_BLOKKEN);
        double onder = rij(x, boven, 0, Measure.LINKS, new VisieOpmaak(infographic.visie(), bronnen));
        onder = rij(
                x,
                onder + Measure.TUSSEN_BLOKKEN,
                0,
                half,
                StandOpmaak.van(infographic.integraleSturing(), bronnen),
                StandOpmaak.van(infographic.mdaPlusPlus(), bronnen));
        Blokopmaak teams = new LokaleTeamsOpmaak(infographic.lokaleTeams(), bronnen);
        onder = rij(x, onder + Measure.TUSSEN_BLOKKEN, 0, Measure.LINKS, teams);
        Blokopmaak kennis = new ImpactmonitorOpmaak(infographic.impactmonitor(), bronnen);
        onder = rij(x, onder + Measure.TUSSEN_BLOKKEN, 0, Measure.LINKS, kennis);
        return Math.max(onder, rechts(x + Measure.LINKS + Measure.TUSSEN_BLOKKEN, boven, onder));
    }

    /** The table of the pools takes the room that the two blocks below it leave. */
    private double rechts(double x, double boven, double onderLinks) {
        List<Blokopmaak> overige = List.of(
                StandOpmaak.van(infographic.ervaringsdeskundigheid(), bronnen),
                new ExpositieOpmaak(infographic.expositie(), bronnen));
        double nodig = overige.stream()
                .mapToDouble(blok -> blok.voorBreedte(Measure.RECHTS).hoogte() + Measure.TUSSEN_BLOKKEN)
                .sum();
        double ruimte = onderLinks - boven - nodig;
        Blokopmaak pools = new ProjectenpoolsOpmaak(infographic.projectenpools(), bronnen, ruimte);
        double onder = rij(x, boven, ruimte, Measure.RECHTS, pools);
        for (Blokopmaak blok : overige) {
            onder = rij(x, onder + Measure.TUSSEN_BLOKKEN, 0, Measure.RECHTS, blok);
        }
        return onder;
    }

    /** Blocks of one row are equally wide and equally high. */
    private double rij(double x, double y, double minimum, double breedte, Blokopmaak... blokken) {
        List<Blokbeeld> beelden =
                Stream.of(blokken).map(blok -> blok.voorBreedte(breedte)).toList();
        double hoogte = beelden.stream().mapToDouble(Blokbeeld::hoogte).reduce(minimum, Math::max);
        double links = x;
        for (Blokbeeld beeld : beelden) {
            Canvas kaart = new Canvas();
            kaart.rectangle(0, 0, breedte, hoogte, 6, "v-kaart");
            kaart.rectangle(0, 0, breedte, 4, 2, "v-rand");
            groepen.add(new ShapeGroup(
                    beeld.titel(),
                    links,
                    y,
                    Stream.concat(kaart.shapes().stream(), beeld.vormen().stream())
                            .toList()));
            links += breedte + Measure.TUSSEN_BLOKKEN;
        }
        return y + hoogte;
    }
}
