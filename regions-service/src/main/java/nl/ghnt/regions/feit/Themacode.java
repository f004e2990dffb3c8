package nl.ghnt.regions.feit;

/** Code of a theme or building block of the programme's framework, where it is only referred to. */
public final class Themacode {

    /** What such a code looks like. */
    public static final String VORM = "[A-Z][A-Z0-9_]{1,79}";

    private Themacode() {}
}
