package nl.ghnt.reporting;

/** The roles and machine scopes that operations of this service name. */
public final class Rollen {

    public static final String PROGRAMMATEAM = "programmateam";
    public static final String PROJECTLEIDER = "projectleider";
    public static final String VERTEGENWOORDIGER = "vertegenwoordiger";
    public static final String KERNTEAM = "kernteam";
    public static final String STUURGROEP = "stuurgroep";
    public static final String OPDRACHTGEVER = "opdrachtgever";

    /** A civil servant of one of the parties that a questionnaire is agreed with (R258); which one says the claim. */
    public static final String PARTIJ = "partij";

    public static final String BEHEERDER = "beheerder";

    /** A machine client that may read what is not published. */
    public static final String LEZEN = "reporting:lezen";

    /** A machine client that may write what the programme team writes of reports. */
    public static final String SCHRIJVEN = "reporting:schrijven";

    private Rollen() {}
}
