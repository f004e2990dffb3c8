package nl.ghnt.regions;

/** The roles and machine scopes that operations of this service name. */
public final class Rollen {

    public static final String PROGRAMMATEAM = "programmateam";
    public static final String PROJECTLEIDER = "projectleider";
    public static final String VERTEGENWOORDIGER = "vertegenwoordiger";
    public static final String KERNTEAM = "kernteam";
    public static final String STUURGROEP = "stuurgroep";
    public static final String OPDRACHTGEVER = "opdrachtgever";
    public static final String BEHEERDER = "beheerder";

    /** A machine client that may read what is not published. */
    public static final String LEZEN = "regions:lezen";

    /** A machine client that may write what the programme team writes. */
    public static final String SCHRIJVEN = "regions:schrijven";

    private Rollen() {}
}
