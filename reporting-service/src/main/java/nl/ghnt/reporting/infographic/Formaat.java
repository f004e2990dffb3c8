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
}
