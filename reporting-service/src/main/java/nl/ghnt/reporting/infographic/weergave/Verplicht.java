package nl.ghnt.reporting.infographic.weergave;

import java.util.List;

/** The few checks that every record of the infographic shares. */
final class Verplicht {

    private Verplicht() {}

    static String tekst(String waarde, String naam) {
        if (waarde == null || waarde.isBlank()) {
            throw new IllegalArgumentException(naam + " is leeg");
        }
        return waarde;
    }

    static <T> T waarde(T waarde, String naam) {
        if (waarde == null) {
            throw new IllegalArgumentException(naam + " ontbreekt");
        }
        return waarde;
    }

    static void dat(boolean voorwaarde, String reden) {
        if (!voorwaarde) {
            throw new IllegalArgumentException(reden);
        }
    }

    /** An immutable copy; a missing list is an empty one only where the record says so. */
    static <T> List<T> lijst(List<T> lijst) {
        return lijst == null ? List.of() : List.copyOf(lijst);
    }

    /** Known or explained: exactly one of the two is there (R328). */
    static void bekendOfVerklaard(Object waarde, String redenOnbekend, String naam) {
        boolean verklaard = redenOnbekend != null && !redenOnbekend.isBlank();
        dat((waarde == null) == verklaard, naam + ": een waarde, of een reden waarom die onbekend is, en niet allebei");
    }
}
