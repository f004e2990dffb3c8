package nl.ghnt.projectpool.aanvraag;

import java.text.Normalizer;

/** Names of files as they are safe on any disk: no folder, no hidden file, no sign that means something, and no false ending. */
final class Bestandsnaam {

    private static final int LANGSTE = 100;
    private static final String GEWOON = " ._-()";

    private Bestandsnaam() {}

    /** The name that a file is kept by: what was given without what is not safe, with the ending of what it is. */
    static String veilig(String gegeven, Documentsoort soort) {
        String naam = Normalizer.normalize(gegeven, Normalizer.Form.NFC);
        naam = naam.substring(Math.max(naam.lastIndexOf('/'), naam.lastIndexOf('\\')) + 1);
        int punt = naam.lastIndexOf('.');
        StringBuilder veilig = new StringBuilder();
        (punt > 0 ? naam.substring(0, punt) : naam)
                .codePoints()
                .forEach(teken -> veilig.appendCodePoint(isGewoon(teken) ? teken : '_'));
        String stam = gesnoeid(veilig.toString());
        return (stam.isEmpty() ? "document" : stam) + "." + soort.extensie();
    }

    private static boolean isGewoon(int teken) {
        return Character.isLetterOrDigit(teken) || GEWOON.indexOf(teken) >= 0;
    }

    /** Not too long, and without dots and spaces at its ends. */
    private static String gesnoeid(String stam) {
        int eind = stam.offsetByCodePoints(0, Math.min(LANGSTE, stam.codePointCount(0, stam.length())));
        int begin = 0;
        while (begin < eind && isRand(stam.charAt(begin))) {
            begin++;
        }
        while (eind > begin && isRand(stam.charAt(eind - 1))) {
            eind--;
        }
        return stam.substring(begin, eind);
    }

    private static boolean isRand(char teken) {
        return teken == '.' || teken == ' ';
    }
}
