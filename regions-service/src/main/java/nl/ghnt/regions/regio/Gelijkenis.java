package nl.ghnt.regions.regio;

import nl.ghnt.regions.feit.Zekerheid;

/**
 * A name that equals or resembles a text.
 *
 * @param regio code of the region that it leads to
 * @param soort what kind of name of the region; null when it is the name of something else that leads there
 * @param via of what it is the name
 * @param zekerheid how sure it is that the name leads there
 * @param toelichting why; null when the source says so
 * @param naamLijktOp how sure it is that the text means this name, 1 when it is the same name, see {@link NaamSleutel}
 */
record Gelijkenis(
        String regio,
        String naam,
        RegioNaam.Soort soort,
        Via via,
        Zekerheid zekerheid,
        String toelichting,
        double naamLijktOp) {

    /** Of what a name that leads to a region is the name. */
    enum Via {
        REGIO,
        VEILIG_THUIS,
        GEMEENTE
    }

    static Gelijkenis of(Object[] row, NaamSleutel tekst) {
        String naam = (String) row[1];
        return new Gelijkenis(
                (String) row[0],
                naam,
                row[2] == null ? null : RegioNaam.Soort.valueOf((String) row[2]),
                row[2] == null ? Via.GEMEENTE : Via.REGIO,
                Zekerheid.valueOf((String) row[3]),
                (String) row[4],
                tekst.lijktOp(NaamSleutel.van(naam)));
    }

    /** The name of a Veilig Thuis region, by what links it to the region. */
    static Gelijkenis of(VeiligThuisKoppeling koppeling, NaamSleutel tekst) {
        return new Gelijkenis(
                koppeling.regio().code(),
                koppeling.inhoud().naam(),
                null,
                Via.VEILIG_THUIS,
                koppeling.inhoud().zekerheid(),
                "'" + koppeling.inhoud().naam() + "' is Veilig Thuis-regio "
                        + koppeling.inhoud().code() + ". " + koppeling.inhoud().toelichting(),
                tekst.lijktOp(NaamSleutel.van(koppeling.inhoud().naam())));
    }

    /** Whether it is the same name but for case, accents and separators. */
    boolean gelijk() {
        return naamLijktOp == 1;
    }
}
