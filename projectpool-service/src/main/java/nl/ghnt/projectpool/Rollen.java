package nl.ghnt.projectpool;

/** Who may do what here: roles of people, and scopes of machine clients. */
public final class Rollen {

    public static final String PROGRAMMATEAM = "programmateam";
    public static final String AANVRAGER = "aanvrager";
    public static final String BEOORDELAAR = "beoordelaar";
    public static final String OPDRACHTGEVER = "opdrachtgever";
    public static final String PROJECTLEIDER = "projectleider";
    public static final String VERTEGENWOORDIGER = "vertegenwoordiger";
    public static final String BEHEERDER = "beheerder";
    public static final String LEZEN = "projectpool:lezen";
    public static final String SCHRIJVEN = "projectpool:schrijven";

    private Rollen() {}
}
