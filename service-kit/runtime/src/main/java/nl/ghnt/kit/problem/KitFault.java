package nl.ghnt.kit.problem;

/** The problems that every service can answer with, whatever it is about. */
public enum KitFault implements Fault {
    INVALID_INPUT("invoer-ongeldig", 400, "De invoer is niet goed", "The input is not valid"),
    UNAUTHENTICATED("niet-aangemeld", 401, "Aanmelden is nodig", "Authentication is needed"),
    FORBIDDEN("geen-toegang", 403, "Geen toegang", "Not allowed"),
    NOT_FOUND("niet-gevonden", 404, "Niet gevonden", "Not found"),
    METHOD_NOT_ALLOWED("methode-niet-toegestaan", 405, "Methode niet toegestaan", "Method not allowed"),
    NOT_ACCEPTABLE("niet-acceptabel", 406, "Geen gevraagd formaat beschikbaar", "No acceptable representation"),
    REQUEST_TIMEOUT("verzoek-te-traag", 408, "Het verzoek kwam te traag binnen", "The request arrived too slowly"),
    CONFLICT("conflict", 409, "In strijd met de huidige toestand", "Conflict with the current state"),
    KEY_REUSED(
            "idempotentiesleutel-hergebruikt",
            409,
            "De Idempotency-Key is al voor een ander verzoek gebruikt",
            "The Idempotency-Key was used for another request"),
    IMPORT_REFUSED("import-niet-doorgevoerd", 409, "De import is niet doorgevoerd", "The import was not carried out"),
    CHANGED_MEANWHILE(
            "intussen-gewijzigd", 409, "Tegelijk door een ander gewijzigd", "Changed by someone else at the same time"),
    CURSOR_EXPIRED("cursor-verlopen", 410, "De cursor is verlopen", "The cursor has expired"),
    VERSION_CHANGED("versie-gewijzigd", 412, "Intussen door een ander gewijzigd", "Changed by someone else"),
    BODY_TOO_LARGE("body-te-groot", 413, "Het verzoek is te groot", "The request is too large"),
    URI_TOO_LONG("uri-te-lang", 414, "Het adres is te lang", "The address is too long"),
    UNSUPPORTED_MEDIA_TYPE("mediatype-niet-ondersteund", 415, "Mediatype niet ondersteund", "Media type not supported"),
    IF_MATCH_REQUIRED("if-match-ontbreekt", 428, "If-Match ontbreekt", "If-Match is missing"),
    HEADERS_TOO_LARGE("headers-te-groot", 431, "De headers zijn te groot", "The headers are too large"),
    INTERNAL("interne-fout", 500, "Er ging bij ons iets mis", "Something went wrong on our side"),
    UNAVAILABLE("niet-beschikbaar", 503, "Tijdelijk niet beschikbaar", "Temporarily unavailable");

    private final String code;
    private final int status;
    private final String titleNl;
    private final String titleEn;

    KitFault(String code, int status, String titleNl, String titleEn) {
        this.code = code;
        this.status = status;
        this.titleNl = titleNl;
        this.titleEn = titleEn;
    }

    /** The kit's fault for a plain HTTP status, for answers that no rule of ours made. */
    public static KitFault forStatus(int status) {
        for (KitFault fault : values()) {
            if (fault.status == status
                    && fault != KEY_REUSED
                    && fault != IMPORT_REFUSED
                    && fault != CHANGED_MEANWHILE) {
                return fault;
            }
        }
        return status < 500 ? INVALID_INPUT : INTERNAL;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String titleNl() {
        return titleNl;
    }

    @Override
    public String titleEn() {
        return titleEn;
    }

    @Override
    public Text explanation() {
        return KitExplanations.of(this);
    }
}
