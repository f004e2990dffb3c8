package nl.ghnt.reporting.infographic;

/** What a figure counts. */
public enum Eenheid {
    REGIO("regio’s"),
    VEILIG_THUIS_REGIO("Veilig Thuis-regio’s"),
    ONDERZOEK("onderzoeken"),
    PROJECT("projecten"),
    PLAATS("plaatsen"),
    MANIER("manieren"),
    MAAND("maanden"),
    GEZIN("gezinnen"),
    PROCENT("%");

    private final String woord;

    Eenheid(String woord) {
        this.woord = woord;
    }

    /** The unit in words; a percentage says of what. */
    String woorden(String noemerOmschrijving) {
        return this == PROCENT && noemerOmschrijving != null ? "% van de " + noemerOmschrijving : woord;
    }
}
