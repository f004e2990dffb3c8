package nl.ghnt.reporting.rapportage;

import nl.ghnt.reporting.Rollen;

/** Who may read what is not public, and which machines may write. */
final class Rapportagerollen {

    /** A machine client that may write what the programmateam writes. */
    static final String SCHRIJVEN = "reporting:schrijven";

    private static final String[] LEZERS_VAN_CONCEPTEN = {
        Rollen.PROGRAMMATEAM, Rollen.KERNTEAM, Rollen.STUURGROEP, Rollen.OPDRACHTGEVER, Rollen.LEZEN
    };

    private Rapportagerollen() {}

    static String[] lezersVanConcepten() {
        return LEZERS_VAN_CONCEPTEN.clone();
    }
}
