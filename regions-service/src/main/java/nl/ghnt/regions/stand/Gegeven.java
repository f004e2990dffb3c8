package nl.ghnt.regions.stand;

/** What the state of a region says; most come from a figure of the infographic with the final report. */
public enum Gegeven {
    INTEGRALE_STURING("Integrale sturing"), // R241
    MDA_PLUS_PLUS("MDA++"), // R221, R224
    FASE_KWALITEITSKADER("Fase van implementatie van het kwaliteitskader"), // R231-R235
    VISIE_WERKWIJZE("Professionals werken volgens de visie Gefaseerd samenwerken aan veiligheid"), // R247
    VISIE_INKOOP("De visie is opgenomen in de inkoop- en/of subsidievoorwaarden"), // R248
    VISIE_REGIOVISIE("De visie is opgenomen in de regiovisie"), // R249
    VISIE_GETRAIND("(Een deel van) de professionals is getraind in de visie"), // R250
    LOKALE_TEAMS_INZICHT(
            "Gemeenten hebben inzicht in hoeverre lokale (wijk)teams conform het kwaliteitskader zijn ingericht"), // R238
    LOKALE_TEAMS_STAPPEN("Verdergaande stappen gezet om lokale (wijk)teams te versterken"), // R239
    LOKALE_TEAMS_TOEGERUST("De lokale infrastructuur is voldoende toegerust"), // R160
    LOKALE_TEAMS_AANGESLOTEN("De lokale infrastructuur is aangesloten op Veilig Thuis"), // R160
    ERVARINGSDESKUNDIGHEID("Ervaringsdeskundigheid is ingezet"), // R252
    ERVARINGSDESKUNDIGHEID_WIJZEN("Manieren waarop ervaringsdeskundigheid wordt ingezet"); // R253

    private final String naam;

    Gegeven(String naam) {
        this.naam = naam;
    }

    /** What it is called for a reader. */
    public String naam() {
        return naam;
    }

    /** Whether a region can have several values of it at once; the codes are those of the questionnaire. */
    boolean isMeervoudig() {
        return this == ERVARINGSDESKUNDIGHEID_WIJZEN;
    }
}
