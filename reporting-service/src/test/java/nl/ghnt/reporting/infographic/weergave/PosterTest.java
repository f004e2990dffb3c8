package nl.ghnt.reporting.infographic.weergave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PosterTest {

    private static final double SPELING = 0.2;
    private static final String LANG = "hottentottententententoonstellingsmakersopleidingsinstituutsvergaderzaal ";

    static List<Infographic> alle() {
        return List.of(
                Voorbeelden.gepubliceerd(),
                Voorbeelden.berekend(),
                Voorbeelden.onvoltooid(),
                Voorbeelden.metTeksten(Voorbeelden.berekend(), tekst -> tekst + " " + LANG.repeat(3)),
                Voorbeelden.metTeksten(Voorbeelden.onvoltooid(), tekst -> tekst + "漢字".repeat(40)));
    }

    @ParameterizedTest
    @MethodSource("alle")
    void geen_tekst_loopt_uit_haar_kaart(Infographic infographic) {
        for (ShapeGroup groep : Poster.teken(infographic).groepen()) {
            Shape.Rectangle kaart = kaart(groep);
            assertThat(teksten(groep)).allSatisfy(tekst -> {
                TextStyle stijl = stijl(tekst);
                double breedte = stijl.width(tekst.regel());
                double links = tekst.staand() ? tekst.x() - stijl.lineHeight() : links(tekst, breedte);
                double rechts = tekst.staand() ? tekst.x() : links + breedte;
                double boven = tekst.staand() ? tekst.y() - breedte : tekst.y() - stijl.baseline();
                assertThat(links).isGreaterThanOrEqualTo(-SPELING);
                assertThat(rechts).isLessThanOrEqualTo(kaart.b() + SPELING);
                assertThat(boven).isGreaterThanOrEqualTo(-SPELING);
                assertThat(tekst.y()).isLessThanOrEqualTo(hoogte(groep) + SPELING);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("alle")
    void kaarten_overlappen_elkaar_niet_en_blijven_op_de_pagina(Infographic infographic) {
        Drawing tekening = Poster.teken(infographic);
        List<ShapeGroup> groepen = tekening.groepen();
        for (int i = 0; i < groepen.size(); i++) {
            ShapeGroup een = groepen.get(i);
            assertThat(een.x() + kaart(een).b()).isLessThanOrEqualTo(tekening.breedte());
            assertThat(een.y() + kaart(een).h()).isLessThanOrEqualTo(tekening.hoogte() + SPELING);
            for (ShapeGroup ander : groepen.subList(i + 1, groepen.size())) {
                assertThat(overlapt(een, ander))
                        .as(een.titel() + " en " + ander.titel())
                        .isFalse();
            }
        }
    }

    private static boolean overlapt(ShapeGroup a, ShapeGroup b) {
        Shape.Rectangle ka = kaart(a);
        Shape.Rectangle kb = kaart(b);
        return a.x() < b.x() + kb.b() && b.x() < a.x() + ka.b() && a.y() < b.y() + kb.h() && b.y() < a.y() + ka.h();
    }

    /** The first plane of a block is its background. */
    private static Shape.Rectangle kaart(ShapeGroup groep) {
        return (Shape.Rectangle) groep.vormen().get(0);
    }

    /** The head has planes below its first one. */
    private static double hoogte(ShapeGroup groep) {
        return groep.y() > 0 ? kaart(groep).h() : Double.MAX_VALUE;
    }

    private static List<Shape.Text> teksten(ShapeGroup groep) {
        return groep.vormen().stream()
                .filter(Shape.Text.class::isInstance)
                .map(Shape.Text.class::cast)
                .toList();
    }

    private static double links(Shape.Text tekst, double breedte) {
        return switch (tekst.anker()) {
            case "middle" -> tekst.x() - breedte / 2;
            case "end" -> tekst.x() - breedte;
            default -> tekst.x();
        };
    }

    private static TextStyle stijl(Shape.Text tekst) {
        String klasse = tekst.klasse().substring(0, tekst.klasse().indexOf(' '));
        return Arrays.stream(TextStyle.values())
                .filter(s -> s.cssClass().equals(klasse))
                .findFirst()
                .orElseThrow();
    }
}
