package nl.ghnt.reporting.infographic;

/** The forms in which an infographic can be had. */
public enum Formaat {
    JSON("application/json"),
    SVG("image/svg+xml"),
    PDF("application/pdf");

    private final String mediatype;

    Formaat(String mediatype) {
        this.mediatype = mediatype;
    }

    public String mediatype() {
        return mediatype;
    }

    /** The form with a media type, parameters aside. */
    public static Formaat vanMediatype(String mediatype) {
        for (Formaat formaat : values()) {
            if (formaat.mediatype.equals(mediatype)) {
                return formaat;
            }
        }
        throw new IllegalArgumentException(mediatype);
    }
}
