package nl.ghnt.reporting.rapportage;

/** Which machines may write. */
final class Rapportagerollen {

    /** A machine client that may write what the programmateam writes. */
    static final String SCHRIJVEN = "reporting:schrijven";

    private Rapportagerollen() {}
}
