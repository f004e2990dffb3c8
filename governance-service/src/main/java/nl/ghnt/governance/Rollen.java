package nl.ghnt.governance;

/** Roles and machine scopes that this service tells apart. */
public final class Rollen {

    public static final String PROGRAMMATEAM = "programmateam";
    public static final String BEHEERDER = "beheerder";
    public static final String STUURGROEP = "stuurgroep";
    public static final String KERNTEAM = "kernteam";
    public static final String OPDRACHTGEVER = "opdrachtgever";
    public static final String PROJECTLEIDER = "projectleider";
    public static final String VERTEGENWOORDIGER = "vertegenwoordiger";

    /** Machine clients that may read what is not published. */
    public static final String SYSTEEM_LEZEN = "governance:lezen";

    /** Machine clients that may do what the programme team does. */
    public static final String SYSTEEM_SCHRIJVEN = "governance:schrijven";

    private Rollen() {}
}
