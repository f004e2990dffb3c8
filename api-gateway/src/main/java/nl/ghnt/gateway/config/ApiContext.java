package nl.ghnt.gateway.config;

import java.util.Locale;

/** The four services behind the gateway. Name, base path and order are the same everywhere they are shown. */
public enum ApiContext {
    GOVERNANCE("Governance", "Programma, gremia, bijeenkomsten, agenda's, besluiten en knelpunten."),
    REGIONS("Regio's", "Regioregister door de tijd, gemeenten, projectleiders, actieplannen en stand per regio."),
    REPORTING("Rapportage", "Vragenlijsten, uitvragen, inzendingen, voortgangsrapportages en infographics."),
    PROJECTPOOL("Projectenpool", "De rondes, hun thema's, welke regio bij welk thema wordt genoemd, en kerncijfers.");

    private static final ApiContext[] ALL = values();

    private final String code = name().toLowerCase(Locale.ROOT);
    private final String basePath = "/" + code + "/v1";
    private final String below = basePath + "/";
    private final String title;
    private final String summary;

    ApiContext(String title, String summary) {
        this.title = title;
        this.summary = summary;
    }

    /** The context that serves {@code path}, or null when none does. Compares only, allocates nothing. */
    public static ApiContext ofPath(String path) {
        for (ApiContext context : ALL) {
            if (path.startsWith(context.below) || path.equals(context.basePath)) {
                return context;
            }
        }
        return null;
    }

    /** Name in paths and configuration: {@code regions}. */
    public String code() {
        return code;
    }

    /** First part of every path of this service, the same on the gateway: {@code /regions/v1}. */
    public String basePath() {
        return basePath;
    }

    /** Path of the service's OpenAPI document. */
    public String openApiPath() {
        return below + "openapi.json";
    }

    /** Dutch title for readers. */
    public String title() {
        return title;
    }

    /** One Dutch sentence that says what the service is about. */
    public String summary() {
        return summary;
    }
}
