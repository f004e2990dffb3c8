package nl.ghnt.reporting.infographic.weergave;

/** The shapes that a picture is made of; positions and sizes in the unit of the view box, rounded to a tenth. */
sealed interface Vorm {

    /** Name by which the template recognises the shape. */
    String soort();

    /**
     * A rectangle.
     *
     * @param r radius of its corners
     * @param titel text shown when pointing at it; null for none
     */
    record Vlak(double x, double y, double b, double h, double r, String klasse, String titel) implements Vorm {

        public Vlak {
            x = rond(x);
            y = rond(y);
            b = rond(b);
            h = rond(h);
        }

        @Override
        public String soort() {
            return "vlak";
        }
    }

    /** A triangle that fills the lower left half of a square. */
    record Driehoek(double x, double y, double zijde, String klasse) implements Vorm {

        public Driehoek {
            x = rond(x);
            y = rond(y);
        }

        @Override
        public String soort() {
            return "driehoek";
        }

        public double onder() {
            return rond(y + zijde);
        }

        public double rechts() {
            return rond(x + zijde);
        }
    }

    record Lijn(double x1, double y1, double x2, double y2, String klasse) implements Vorm {

        public Lijn {
            x1 = rond(x1);
            y1 = rond(y1);
            x2 = rond(x2);
            y2 = rond(y2);
        }

        @Override
        public String soort() {
            return "lijn";
        }
    }

    /**
     * A line of text.
     *
     * @param y its baseline
     * @param anker start, middle or end
     * @param staand whether it reads from bottom to top
     */
    record Tekst(double x, double y, String regel, String klasse, String anker, boolean staand) implements Vorm {

        public Tekst {
            x = rond(x);
            y = rond(y);
        }

        @Override
        public String soort() {
            return "tekst";
        }
    }

    private static double rond(double maat) {
        return Math.round(maat * 10) / 10.0;
    }
}
