package nl.ghnt.gateway.http;

import java.util.Locale;

/** The problems that the gateway answers with by itself. Codes are stable; those the services know too are equal to theirs. */
public enum Problem {
    INVALID_REQUEST(
            400,
            "invoer-ongeldig",
            "De invoer is niet goed",
            "The input is not valid",
            "Het verzoek is geen geldig HTTP-verzoek, of het adres bevat tekens die niet mogen.",
            "The request is not a valid HTTP request, or the address has characters that are not "
                    + "allowed. Correct the request; sending the same again does not help."),
    UNAUTHENTICATED(
            401,
            "niet-aangemeld",
            "Aanmelden is nodig",
            "Authentication is needed",
            "Het meegestuurde toegangsbewijs is onleesbaar of verlopen. Vraag een nieuw token aan.",
            "The access token that was sent is unreadable or expired. Ask for a new token."),
    NOT_FOUND(
            404,
            "niet-gevonden",
            "Niet gevonden",
            "Not found",
            "Op dit adres staat niets. Een adres eindigt nooit op een schuine streep.",
            "There is nothing at this address. An address never ends with a slash."),
    METHOD_NOT_ALLOWED(
            405,
            "methode-niet-toegestaan",
            "Methode niet toegestaan",
            "Method not allowed",
            "Dit adres kent deze methode niet. De header Allow noemt de methoden die wel kunnen.",
            "This address does not know this method. The header Allow lists those that it knows."),
    REQUEST_TIMEOUT(
            408,
            "verzoek-te-traag",
            "Het verzoek kwam te traag binnen",
            "The request arrived too slowly",
            "De kop of de inhoud van het verzoek kwam niet binnen de wachttijd aan.",
            "The head or the body of the request did not arrive in time. Send it again over a faster connection."),
    BODY_TOO_LARGE(
            413,
            "body-te-groot",
            "Het verzoek is te groot",
            "The request is too large",
            "De inhoud van het verzoek is groter dan is toegestaan.",
            "The body of the request is larger than is allowed. Divide it over several requests."),
    URI_TOO_LONG(
            414,
            "uri-te-lang",
            "Het adres is te lang",
            "The address is too long",
            "De eerste regel van het verzoek is langer dan is toegestaan.",
            "The first line of the request is longer than is allowed. Make the address shorter."),
    EXPECTATION_FAILED(
            417,
            "verwachting-onbekend",
            "Onbekende verwachting",
            "Unknown expectation",
            "De header Expect kent alleen de waarde 100-continue.",
            "The header Expect knows the value 100-continue only. Leave it out or send that."),
    HEADERS_TOO_LARGE(
            431,
            "headers-te-groot",
            "De headers zijn te groot",
            "The headers are too large",
            "De headers van het verzoek zijn samen groter dan is toegestaan.",
            "The headers of the request together are larger than is allowed. Send fewer or shorter " + "ones."),
    INTERNAL(
            500,
            "interne-fout",
            "Er ging bij ons iets mis",
            "Something went wrong on our side",
            "De fout is vastgelegd. Noem bij een melding de waarde van traceparent.",
            "The fault is ours and was recorded. Mention the value of traceparent when you report it."),
    BAD_GATEWAY(
            502,
            "antwoord-ongeldig",
            "De dienst gaf geen geldig antwoord",
            "The service gave no valid answer",
            "De dienst verbrak de verbinding of gaf een onleesbaar antwoord. Of een wijziging is uitgevoerd, is niet"
                    + " bekend: herhaal haar met dezelfde Idempotency-Key, of lees eerst de toestand.",
            "The service closed the connection or gave an unreadable answer. Whether a change was made "
                    + "is not known: repeat it with the same Idempotency-Key, or read the state first."),
    UNAVAILABLE(
            503,
            "niet-beschikbaar",
            "Tijdelijk niet beschikbaar",
            "Temporarily unavailable",
            "De dienst is niet bereikbaar of heeft het te druk. Het verzoek is niet uitgevoerd; probeer het opnieuw na"
                    + " het aantal seconden in de header Retry-After.",
            "The service is away or too busy. The request was not carried out; try again after the "
                    + "number of seconds in the header Retry-After."),
    GATEWAY_TIMEOUT(
            504,
            "antwoord-te-laat",
            "De dienst antwoordde niet op tijd",
            "The service did not answer in time",
            "De dienst gaf geen antwoord binnen de wachttijd. Of een wijziging is uitgevoerd, is niet bekend: herhaal"
                    + " haar met dezelfde Idempotency-Key, of lees eerst de toestand.",
            "The service gave no answer in time. Whether a change was made is not known: repeat it with "
                    + "the same Idempotency-Key, or read the state first.");

    /** Path below which each problem has a page that explains it. */
    public static final String PAGES = "/problemen/";

    private final int status;
    private final String code;
    private final String titleNl;
    private final String titleEn;
    private final String explanationNl;
    private final String explanationEn;

    Problem(int status, String code, String titleNl, String titleEn, String explanationNl, String explanationEn) {
        this.status = status;
        this.code = code;
        this.titleNl = titleNl;
        this.titleEn = titleEn;
        this.explanationNl = explanationNl;
        this.explanationEn = explanationEn;
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
        return isEnglish(language) ? titleEn : titleNl;
    }

    /** What it means and what to do about it, in the reader's language. */
    public String explanation(Locale language) {
        return isEnglish(language) ? explanationEn : explanationNl;
    }

    /** Details are written in Dutch: an English reader is told the explanation instead, so that an answer is in one language. */
    String detail(String dutch, Locale language) {
        return isEnglish(language) ? explanationEn : dutch;
    }

    private static boolean isEnglish(Locale language) {
        return "en".equals(language.getLanguage());
    }
}
