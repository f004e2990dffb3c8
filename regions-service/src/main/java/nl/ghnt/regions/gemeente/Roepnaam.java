package nl.ghnt.regions.gemeente;

import nl.ghnt.kit.input.Spelling;

/** What people call a municipality where the register writes neither its name nor its official name so. */
public final class Roepnaam {

    private static final String DEN_BOSCH = "denbosch";
    private static final String IN_HET_REGISTER = "shertogenbosch";

    private Roepnaam() {}

    /** A part of a name as the register writes it; null for null. */
    public static String inRegister(String deel) {
        return deel == null ? null : Spelling.key(deel).replace(DEN_BOSCH, IN_HET_REGISTER);
    }
}
