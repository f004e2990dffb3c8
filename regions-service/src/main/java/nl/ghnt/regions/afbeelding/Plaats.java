package nl.ghnt.regions.afbeelding;

import nl.ghnt.regions.indeling.Indeling;

/** The kinds of things that a partition consists of, in the order in which links between them are kept. */
enum Plaats {
    REGIO,
    VEILIG_THUIS,
    CENTRUMGEMEENTE,
    GEMEENTE;

    /** Name of the partition in municipalities, which the register keeps by itself. */
    static final String GEMEENTEN = "GEMEENTEN";

    static Plaats van(Indeling.Soort soort) {
        return switch (soort) {
            case GHNT -> REGIO;
            case VEILIG_THUIS -> VEILIG_THUIS;
            case CENTRUMGEMEENTEN -> CENTRUMGEMEENTE;
        };
    }
}
