package nl.ghnt.reporting.infographic;

/** The blocks of the infographic, with the headings of the final report (R294). */
public enum Blok {
    INTEGRALE_STURING("Integrale sturing"),
    VISIE("Visie Gefaseerd samenwerken aan veiligheid"),
    ERVARINGSDESKUNDIGHEID("Ervaringsdeskundigheid"),
    MDA_PLUS_PLUS("MDA++"),
    LOKALE_TEAMS("Versterken lokale (wijk)teams"),
    IMPACTMONITOR("Impactmonitor en onderzoek"),
    ONDERZOEK("Onderzoek"),
    EXPOSITIE("Expositie"),
    PROJECTENPOOLS("Projectenpools");

    /** Heading. */
    final String titel;

    Blok(String titel) {
        this.titel = titel;
    }
}
