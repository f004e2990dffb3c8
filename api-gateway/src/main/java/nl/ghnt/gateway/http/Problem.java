package nl.ghnt.gateway.http;

import java.util.Locale;

/** The problems that the gateway answers with by itself. Codes are stable; those the services know too are equal to theirs. */
public enum Problem {
    INVALID_REQUEST(
            400,
            "invoer-ongeldig",
            "De invoer is niet goed",
            "The input is not valid",
            "Het verzoek is geen geldig HTTP-verzoek, of het adres bevat tekens die niet mogen."),
    UNAUTHENTICATED(
            401,
            "niet-aangemeld",
            "Aanmelden is nodig",
            "Authentication is needed",
            "Het meegestuurde toegangsbewijs is onleesbaar of verlopen. Vraag een nieuw token aan."),
    NOT_FOUND(
            404,
            "niet-gevonden",
            "Niet gevonden",
            "Not found",
            "Op dit adres staat niets. Een adres eindigt nooit op een schuine streep."),
    METHOD_NOT_ALLOWED(
            405,
            "methode-niet-toegestaan",
            "Methode niet toegestaan",
            "Method not allowed",
            "Dit adres kent deze methode niet. De header Allow noemt de methoden die wel kunnen."),
    REQUEST_TIMEOUT(
            408,
            "verzoek-te-traag",
            "Het verzoek kwam te traag binnen",
            "The request arrived too slowly",
            "De inhoud van het verzoek kwam niet binnen de wachttijd aan."),
    BODY_TOO_LARGE(
            413,
            "body-te-groot",
            "Het verzoek is te groot",
            "The request is too large",
            "De inhoud van het verzoek is groter dan is toegestaan."),
    URI_TOO_LONG(
            414,
            "uri-te-lang",
            "Het adres is te lang",
            "The address is too long",
            "De eerste regel van het verzoek is langer dan is toegestaan."),
    EXPECTATION_FAILED(
            417,
            "verwachting-onbekend",
            "Onbekende verwachting",
            "Unknown expectation",
            "De header Expect kent alleen de waarde 100-continue."),
    HEADERS_TOO_LARGE(
            431,
            "headers-te-groot",
            "De headers zijn te groot",
            "The headers are too large",
            "De headers van het verzoek zijn samen groter dan is toegestaan."),
    INTERNAL(
            500,
            "interne-fout",
            "Er ging bij ons iets mis",
            "Something went wrong on our side",
            "De fout is vastgelegd. Noem bij een melding de waarde van traceparent."),
    BAD_GATEWAY(
            502,
            "antwoord-ongeldig",
            "De dienst gaf geen geldig antwoord",
            "The service gave no valid answer",
            "De dienst verbrak de verbinding of gaf een onleesbaar antwoord. Of een wijziging is uitgevoerd, is niet"
                    + " bekend: herhaal haar met dezelfde Idempotency-Key, of lees eerst de toestand."),
    UNAVAILABLE(
            503,
            "niet-beschikbaar",
            "Tijdelijk niet beschikbaar",
            "Temporarily unavailable",
            "De dienst is niet bereikbaar of heeft het te druk. Het verzoek is niet uitgevoerd; probeer het opnieuw na"
                    + " het aantal seconden in de header Retry-After."),
    GATEWAY_TIMEOUT(
            504,
            "antwoord-te-laat",
            "De dienst antwoordde niet op tijd",
            "The service did not answer in time",
            "De dienst gaf geen antwoord binnen de wachttijd. Of een wijziging is uitgevoerd, is niet bekend: herhaal"
                    + " haar met dezelfde Idempotency-Key, of lees eerst de toestand.");

    /** Path below which each problem has a page that explains it. */
    public static final String PAGES = "/problemen/";

    private final int status;
    private final String code;
    private final String titleNl;
    private final String titleEn;
    private final String explanation;

    Problem(int status, String code, String titleNl, String titleEn, String explanation) {
        this.status = status;
        this.code = code;
        this.titleNl = titleNl;
        this.titleEn = titleEn;
        this.explanation = explanation;
    }

    /** HTTP status. */
    public int status() {
        return status;
    }

    /** Stable code, last segment of {@link #type}. */
    public String code() {
        return code;
    }

    /** URI of the page that explains this kind of problem, relative to the gateway. */
    public String type() {
        return PAGES + code;
    }

    /** Title in the reader's language. */
    public String title(Locale language) {
        return "en".equals(language.getLanguage()) ? titleEn : titleNl;
    }

    /** Title for a Dutch reader. */
    public String titleNl() {
        return titleNl;
    }

    /** Title for an English reader. */
    public String titleEn() {
        return titleEn;
    }

    /** What it means and what to do about it, in Dutch. */
    public String explanation() {
        return explanation;
    }
}
