package nl.ghnt.reporting.infographic;

/**
 * The figures that the infographic shows, by the words of the final report. Those of regions have the codes of the
 * attributes of a region's state, so that a computed figure finds its place.
 */
public enum Figuur {
    VISIE_WERKWIJZE( // R247
            "visie.professionals-werken-volgens-visie",
            "geven aan dat professionals werken volgens de visie Gefaseerd samenwerken aan veiligheid",
            Eenheid.REGIO),
    VISIE_INKOOP( // R248
            "visie.in-inkoop-of-subsidievoorwaarden",
            "hebben het werken volgens de visie opgenomen in de inkoop- en/of subsidievoorwaarden",
            Eenheid.REGIO),
    VISIE_REGIOVISIE( // R249
            "visie.onderdeel-regiovisie",
            "geven aan dat het werken volgens de visie Gefaseerd samenwerken aan veiligheid onderdeel uitmaakt van de"
                    + " regiovisie",
            Eenheid.REGIO),
    VISIE_GETRAIND( // R250
            "visie.professionals-getraind",
            "heeft (een deel van de) professionals getraind in het werken volgens de visie",
            Eenheid.REGIO),
    LOKALE_TEAMS_INZICHT( // R236
            "lokale-teams.inzicht-kwaliteitskader",
            "waar gemeenten inzicht hebben in hoeverre hun lokale (wijk)teams conform het kwaliteitskader zijn ingericht",
            Eenheid.REGIO),
    LOKALE_TEAMS_STAPPEN( // R239
            "lokale-teams.verdergaande-stappen",
            "hebben verdergaande stappen gezet om hun lokale (wijk)teams te versterken",
            Eenheid.REGIO),
    ONDERZOEKEN("onderzoek.gestart", "gestart vanuit het onderzoeksprogramma GHNT", Eenheid.ONDERZOEK), // R284
    COHORT_REGIOS("gezinnen.regios", "waarin gezinnen zijn gevolgd", Eenheid.REGIO), // R285
    COHORT_DUUR("gezinnen.duur", "lang zijn gezinnen gevolgd", Eenheid.MAAND), // R285
    COHORT_GEWELD_DUURT_VOORT("gezinnen.geweld-duurt-voort", "waarin het geweld voortduurt", Eenheid.PROCENT), // R288
    PROJECTEN("projectenpools.gefinancierd", "gefinancierd in de projectenpools", Eenheid.PROJECT); // R308

    /** Key in the published JSON; never changes. */
    final String sleutel;

    private final String label;
    private final Eenheid eenheid;

    Figuur(String sleutel, String label, Eenheid eenheid) {
        this.sleutel = sleutel;
        this.label = label;
        this.eenheid = eenheid;
    }

    /** What goes with the number. */
    public String label() {
        return label;
    }

    public Eenheid eenheid() {
        return eenheid;
    }

    /** Whether it is computed from what regions answer; the others come from a source. */
    public boolean perRegio() {
        return ordinal() < ONDERZOEKEN.ordinal();
    }
}
