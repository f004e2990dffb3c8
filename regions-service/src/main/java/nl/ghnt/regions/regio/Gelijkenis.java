package nl.ghnt.regions.regio;

import nl.ghnt.regions.feit.Zekerheid;

/**
 * A name that equals or resembles a text.
 *
 * @param regio code of the region that it leads to
 * @param soort what kind of name; null when it is that of a municipality in the region
 * @param zekerheid how sure it is that the name leads there
 * @param toelichting why; null when the source says so
 * @param gelijk whether it is the same name but for case, accents and separators
 * @param score likeness by three-letter groups, 0 to 1
 */
record Gelijkenis(
        String regio,
        String naam,
        RegioNaam.Soort soort,
        Zekerheid zekerheid,
        String toelichting,
        boolean gelijk,
        double score) {

    static Gelijkenis of(Object[] row) {
        return new Gelijkenis(
                (String) row[0],
                (String) row[1],
                row[2] == null ? null : RegioNaam.Soort.valueOf((String) row[2]),
                Zekerheid.valueOf((String) row[3]),
                (String) row[4],
                (Boolean) row[5],
                (Double) row[6]);
    }
}
