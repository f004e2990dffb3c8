package nl.ghnt.reporting.infographic.weergave;

import java.util.Locale;

/** The shapes that a picture is made of; positions and sizes in the unit of the view box, rounded to a tenth. */
sealed interface Shape {

    /** Name by which the template recognises the shape. */
    default String soort() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /**
     * A rectangle.
     *
     * @param r radius of its corners
     * @param titel text shown when pointing at it; null for none
     */
    record Rectangle(double x, double y, double b, double h, double r, String klasse, String titel) implements Shape {

        public Rectangle {
            x = rounded(x);
            y = rounded(y);
            b = rounded(b);
            h = rounded(h);
        }
    }

    /** A triangle that fills the lower left half of a square. */
    record Triangle(double x, double y, double zijde, String klasse) implements Shape {

        public Triangle {
            x = rounded(x);
            y = rounded(y);
        }

        public double onder() {
            return rounded(y + zijde);
        }

        public double rechts() {
            return rounded(x + zijde);
        }
    }

    record Line(double x1, double y1, double x2, double y2, String klasse) implements Shape {

        public Line {
            x1 = rounded(x1);
            y1 = rounded(y1);
            x2 = rounded(x2);
            y2 = rounded(y2);
        }
    }

    /**
     * A line of text.
     *
     * @param y its baseline
     * @param anker start, middle or end
     * @param staand whether it reads from bottom to top
     */
    record Text(double x, double y, String regel, String klasse, String anker, boolean staand) implements Shape {

        public Text {
            x = rounded(x);
            y = rounded(y);
        }
    }

    private static double rounded(double maat) {
        return Math.round(maat * 10) / 10.0;
    }
}
