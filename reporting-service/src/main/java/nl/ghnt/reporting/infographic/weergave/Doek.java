package nl.ghnt.reporting.infographic.weergave;

import java.util.ArrayList;
import java.util.List;

/** A surface to draw on. Methods that draw text take the top of the first line and answer the bottom of the last. */
final class Doek {

    private static final double INSPRINGING = 13;
    private static final double OPSOMMINGSTEKEN = 5;

    private final List<Vorm> vormen = new ArrayList<>();

    List<Vorm> vormen() {
        return List.copyOf(vormen);
    }

    void vlak(double x, double y, double b, double h, double r, String klasse) {
        vormen.add(new Vorm.Vlak(x, y, b, h, r, klasse, null));
    }

    void vlak(double x, double y, double b, double h, double r, String klasse, String titel) {
        vormen.add(new Vorm.Vlak(x, y, b, h, r, klasse, titel));
    }

    void driehoek(double x, double y, double zijde, String klasse) {
        vormen.add(new Vorm.Driehoek(x, y, zijde, klasse));
    }

    void lijn(double x1, double y1, double x2, double y2, String klasse) {
        vormen.add(new Vorm.Lijn(x1, y1, x2, y2, klasse));
    }

    /** One line that the caller knows to fit. */
    double regel(double x, double y, Stijl stijl, String kleur, String tekst) {
        return regel(x, y, stijl, kleur, tekst, "start");
    }

    double regelMidden(double x, double y, Stijl stijl, String kleur, String tekst) {
        return regel(x, y, stijl, kleur, tekst, "middle");
    }

    double regelRechts(double x, double y, Stijl stijl, String kleur, String tekst) {
        return regel(x, y, stijl, kleur, tekst, "end");
    }

    /** A line that reads from bottom to top; {@code x} is its baseline. */
    void staand(double x, double y, Stijl stijl, String kleur, String tekst) {
        vormen.add(new Vorm.Tekst(x, y, tekst, stijl.klasse() + " " + kleur, "start", true));
    }

    /** A paragraph, broken into as many lines as it needs. */
    double alinea(double x, double y, double breedte, Stijl stijl, String kleur, String tekst) {
        double onder = y;
        for (String regel : Regelbreker.breek(tekst, stijl, breedte)) {
            onder = regel(x, onder, stijl, kleur, regel);
        }
        return onder;
    }

    /** A list with bullets. */
    double opsomming(double x, double y, double breedte, List<String> teksten) {
        double onder = y;
        for (String tekst : teksten) {
            double midden = onder + Stijl.TEKST.regelhoogte() / 2;
            vlak(x, midden - OPSOMMINGSTEKEN / 2, OPSOMMINGSTEKEN, OPSOMMINGSTEKEN, 1, "v-accent");
            onder = alinea(x + INSPRINGING, onder, breedte - INSPRINGING, Stijl.TEKST, Kleur.TEKST, tekst)
                    + Maat.TUSSEN_PUNTEN;
        }
        return teksten.isEmpty() ? onder : onder - Maat.TUSSEN_PUNTEN;
    }

    /** A list with bullets in columns, filled from top to bottom. */
    double opsomming(double x, double y, double breedte, List<String> teksten, int hoogstensKolommen) {
        int kolommen = Math.min(hoogstensKolommen, teksten.size());
        double kolom = (breedte - (kolommen - 1) * Maat.TUSSEN_KOLOMMEN) / kolommen;
        int perKolom = (int) Math.ceil(teksten.size() / (double) kolommen);
        double onder = y;
        for (int van = 0; van < teksten.size(); van += perKolom) {
            double links = x + (double) (van / perKolom) * (kolom + Maat.TUSSEN_KOLOMMEN);
            List<String> deel = teksten.subList(van, Math.min(van + perKolom, teksten.size()));
            onder = Math.max(onder, opsomming(links, y, kolom, deel));
        }
        return onder;
    }

    /** A square that stands for one region. */
    void vakje(double x, double y, double zijde, Vakje soort, String titel) {
        vlak(x, y, zijde, zijde, 2, soort.klasse(), titel);
        if (soort == Vakje.HALF) {
            driehoek(x, y, zijde, "v-vol");
        } else if (soort == Vakje.BEGIN) {
            vlak(x, y + zijde * 2 / 3, zijde, zijde / 3, 0, "v-vol");
        }
    }

    private double regel(double x, double y, Stijl stijl, String kleur, String tekst, String anker) {
        vormen.add(new Vorm.Tekst(
                x, y + stijl.basislijn(), Tekens.schoon(tekst), stijl.klasse() + " " + kleur, anker, false));
        return y + stijl.regelhoogte();
    }
}
