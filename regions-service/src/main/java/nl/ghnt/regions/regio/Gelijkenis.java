package nl.ghnt.regions.regio;

import nl.ghnt.regions.feit.Zekerheid;

/**
 * A name that equals or resembles a text.
 *
 * @param gelijk whether it is the same name but for case, accents and separators
 * @param score likeness by three-letter groups, 0 to 1
 */
record Gelijkenis(String regio, String naam, RegioNaam.Soort soort, Zekerheid zekerheid, boolean gelijk, double score) {

    static Gelijkenis of(Object[] row) {
        return new Gelijkenis(
                (String) row[0],
                (String) row[1],
                RegioNaam.Soort.valueOf((String) row[2]),
                Zekerheid.valueOf((String) row[3]),
                (Boolean) row[4],
                (Double) row[5]);
    }
}
