package nl.ghnt.reporting.infographic.weergave;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** A surface to draw on. Methods that draw text take the top of the first line and answer the bottom of the last. */
final class Canvas {

    private static final double INDENT = 13;
    private static final double BULLET = 5;

    private final List<Shape> shapes = new ArrayList<>();

    /** Draws one item of a list with its upper left corner in a place; answers its bottom. */
    @FunctionalInterface
    interface ItemDrawer<T> {
        double draw(double x, double y, T item);
    }

    List<Shape> shapes() {
        return List.copyOf(shapes);
    }

    /** What was drawn here, and on top of it what was drawn on another surface. */
    List<Shape> under(Canvas foreground) {
        return Stream.concat(shapes.stream(), foreground.shapes.stream()).toList();
    }

    void rectangle(double x, double y, double b, double h, double r, String klasse) {
        shapes.add(new Shape.Rectangle(x, y, b, h, r, klasse, null));
    }

    void rectangle(double x, double y, double b, double h, double r, String klasse, String titel) {
        shapes.add(new Shape.Rectangle(x, y, b, h, r, klasse, titel));
    }

    void triangle(double x, double y, double zijde, String klasse) {
        shapes.add(new Shape.Triangle(x, y, zijde, klasse));
    }

    void rule(double x1, double y1, double x2, double y2, String klasse) {
        shapes.add(new Shape.Line(x1, y1, x2, y2, klasse));
    }

    /** One line that the caller knows to fit. */
    double line(double x, double y, TextStyle stijl, String kleur, String tekst) {
        return line(x, y, stijl, kleur, tekst, "start");
    }

    double lineCentred(double x, double y, TextStyle stijl, String kleur, String tekst) {
        return line(x, y, stijl, kleur, tekst, "middle");
    }

    double lineRight(double x, double y, TextStyle stijl, String kleur, String tekst) {
        return line(x, y, stijl, kleur, tekst, "end");
    }

    /** A line that reads from bottom to top; {@code x} is its baseline. */
    void upright(double x, double y, TextStyle stijl, String kleur, String tekst) {
        shapes.add(new Shape.Text(x, y, tekst, stijl.cssClass() + " " + kleur, "start", true));
    }

    /** A paragraph, broken into as many lines as it needs. */
    double paragraph(double x, double y, double breedte, TextStyle stijl, String kleur, String tekst) {
        double onder = y;
        for (String regel : LineBreaker.lines(tekst, stijl, breedte)) {
            onder = line(x, onder, stijl, kleur, regel);
        }
        return onder;
    }

    /** A list with bullets. */
    double bullets(double x, double y, double breedte, List<String> teksten) {
        return bullets(x, y, breedte, teksten, 1);
    }

    /** A list with bullets in columns, filled from top to bottom. */
    double bullets(double x, double y, double breedte, List<String> teksten, int hoogstensKolommen) {
        if (teksten.isEmpty()) {
            return y;
        }
        int kolommen = Math.min(hoogstensKolommen, teksten.size());
        double kolom = column(breedte, kolommen, Measure.TUSSEN_KOLOMMEN);
        ItemDrawer<String> punt = (links, regel, tekst) -> {
            double midden = regel + TextStyle.TEKST.lineHeight() / 2;
            rectangle(links, midden - BULLET / 2, BULLET, BULLET, 1, "v-accent");
            return paragraph(links + INDENT, regel, kolom - INDENT, TextStyle.TEKST, TextColor.TEKST, tekst)
                    + Measure.TUSSEN_PUNTEN;
        };
        return columns(x, y, kolom + Measure.TUSSEN_KOLOMMEN, teksten, kolommen, punt) - Measure.TUSSEN_PUNTEN;
    }

    /** Width of one of some columns. */
    static double column(double breedte, int kolommen, double tussen) {
        return (breedte - (kolommen - 1) * tussen) / kolommen;
    }

    /** Items in columns, filled from top to bottom; {@code stap} is from one column to the next. */
    <T> double columns(double x, double y, double stap, List<T> items, int kolommen, ItemDrawer<T> drawer) {
        double onder = y;
        int kolom = 0;
        for (List<T> deel : inColumns(items, kolommen)) {
            double regel = y;
            for (T item : deel) {
                regel = drawer.draw(x + kolom * stap, regel, item);
            }
            onder = Math.max(onder, regel);
            kolom++;
        }
        return onder;
    }

    /** Items in at most so many columns, all but the last equally long. */
    static <T> List<List<T>> inColumns(List<T> items, int aantal) {
        List<List<T>> kolommen = new ArrayList<>();
        int perKolom = (int) Math.ceil(items.size() / (double) aantal);
        for (int van = 0; van < items.size(); van += perKolom) {
            kolommen.add(items.subList(van, Math.min(van + perKolom, items.size())));
        }
        return kolommen;
    }

    /** Squares in rows, each for one region. */
    double squares(double x, double y, int perRij, int aantal, IntFunction<Vakje> soort, IntFunction<String> titel) {
        for (int i = 0; i < aantal; i++) {
            square(
                    x + i % perRij * Measure.VAKJE_STAP,
                    y + (double) (i / perRij) * Measure.VAKJE_STAP,
                    Measure.VAKJE,
                    soort.apply(i),
                    titel.apply(i));
        }
        return y + Math.ceil(aantal / (double) perRij) * Measure.VAKJE_STAP;
    }

    /** How many squares fit in a row. */
    static int squaresPerRow(double breedte) {
        return Math.max(1, (int) ((breedte + Measure.VAKJE_STAP - Measure.VAKJE) / Measure.VAKJE_STAP));
    }

    /** A square that stands for one region. */
    void square(double x, double y, double zijde, Vakje soort, String titel) {
        rectangle(x, y, zijde, zijde, 2, soort.klasse, titel);
        if (soort == Vakje.HALF) {
            triangle(x, y, zijde, "v-vol");
        } else if (soort == Vakje.BEGIN) {
            rectangle(x, y + zijde * 2 / 3, zijde, zijde / 3, 0, "v-vol");
        }
    }

    private double line(double x, double y, TextStyle stijl, String kleur, String tekst, String anker) {
        shapes.add(new Shape.Text(
                x, y + stijl.baseline(), CleanText.clean(tekst), stijl.cssClass() + " " + kleur, anker, false));
        return y + stijl.lineHeight();
    }
}
