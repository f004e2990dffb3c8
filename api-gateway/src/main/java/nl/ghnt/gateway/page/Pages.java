package nl.ghnt.gateway.page;

import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.ghnt.gateway.config.ApiContext;
import nl.ghnt.gateway.config.GatewayConfig;
import nl.ghnt.gateway.http.Answers;
import nl.ghnt.gateway.http.Exchange;
import nl.ghnt.gateway.http.Problem;
import nl.ghnt.gateway.http.RequiredHeaders;

/**
 * What the gateway shows to people: the start page, one viewer for all OpenAPI documents and a page for each problem.
 * Everything is made once at the start and served from memory; nothing is loaded from another place.
 */
@ApplicationScoped
public class Pages {

    private static final String CLOSED =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String PLAIN = CLOSED + "; style-src 'self'; img-src 'self'";
    private static final String START = PLAIN + "; script-src 'self'; connect-src 'self'";

    private static final String START_ADDRESS = "/";
    private static final String VIEWER_ADDRESS = "/documentatie";
    private static final String LOGGED_IN_ADDRESS = "/documentatie/aangemeld";

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final Map<String, Page> byPath = new HashMap<>();
    private final Map<String, Page> inEnglish = new HashMap<>();

    Pages(
            Assets assets,
            GatewayConfig config,
            Template start,
            Template documentatie,
            Template aangemeld,
            Template probleem) {
        byPath.putAll(assets.byPath());
        String web = assets.prefix();
        List<ApiContext> apis = List.of(ApiContext.values());
        byPath.put(
                START_ADDRESS,
                Page.html(START, start.data("web", web).data("apis", apis).render()));
        byPath.put(
                VIEWER_ADDRESS,
                Page.html(
                        viewerPolicy(config),
                        documentatie
                                .data("web", web)
                                .data("apis", apis)
                                .data("clientId", config.viewer().clientId())
                                .render()));
        byPath.put(
                LOGGED_IN_ADDRESS,
                Page.html(
                        CLOSED + "; script-src 'self'",
                        aangemeld.data("web", web).render()));
        for (Problem problem : Problem.values()) {
            byPath.put(problem.type(), explanation(probleem.data("web", web), problem, DUTCH));
            inEnglish.put(problem.type(), explanation(probleem.data("web", web), problem, Locale.ENGLISH));
        }
    }

    private static Page explanation(TemplateInstance page, Problem problem, Locale language) {
        return Page.html(
                PLAIN,
                page.data("probleem", problem)
                        .data("taal", language.getLanguage())
                        .data("titel", problem.title(language))
                        .data("uitleg", problem.explanation(language))
                        .render());
    }

    /** The addresses of all pages; style sheets, scripts and pictures have others. */
    public static Set<String> addresses() {
        Set<String> addresses = new HashSet<>(Set.of(START_ADDRESS, VIEWER_ADDRESS, LOGGED_IN_ADDRESS));
        for (Problem problem : Problem.values()) {
            addresses.add(problem.type());
        }
        return addresses;
    }

    /** Whether there is a page at {@code path}. */
    public boolean has(String path) {
        return byPath.containsKey(path);
    }

    /** Answers a GET or HEAD of a page that is there. */
    public void handle(Exchange exchange, Answers answers) {
        HttpServerResponse response = exchange.response();
        Page page = byPath.get(exchange.path());
        if (inEnglish.containsKey(exchange.path())) {
            boolean english = exchange.language().equals(Locale.ENGLISH);
            page = english ? inEnglish.get(exchange.path()) : page;
            response.putHeader(HttpHeaders.CONTENT_LANGUAGE, english ? "en" : "nl");
            response.headers().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, page.contentType());
        response.putHeader("Referrer-Policy", "no-referrer");
        if (page.policy() != null) {
            response.putHeader(RequiredHeaders.CONTENT_SECURITY_POLICY, page.policy());
        }
        if (page.kept()) {
            response.putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
        }
        answers.send(exchange, encoded(exchange, page));
    }

    private static Buffer encoded(Exchange exchange, Page page) {
        if (page.gzipped() == null) {
            return page.plain();
        }
        exchange.response().headers().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        String accepted = exchange.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
        if (accepted == null || !acceptsGzip(accepted)) {
            return page.plain();
        }
        exchange.response().putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        return page.gzipped();
    }

    private static boolean acceptsGzip(String accepted) {
        for (String coding : accepted.split(",")) {
            String[] parts = coding.split(";", 2);
            if (parts[0].strip().equalsIgnoreCase("gzip")) {
                return parts.length == 1 || !isZero(parts[1].strip());
            }
        }
        return false;
    }

    /** Whether a weight is {@code q=0}, {@code q=0.0} and so on. */
    private static boolean isZero(String weight) {
        return weight.startsWith("q=0") && weight.chars().skip(3).allMatch(c -> c == '0' || c == '.');
    }

    /** The viewer draws icons from its style sheet, calls the APIs and lets somebody log in. */
    private static String viewerPolicy(GatewayConfig config) {
        String login =
                config.viewer().identityProvider().map(origin -> " " + origin).orElse("");
        return PLAIN + " data:; script-src 'self'; connect-src 'self'" + login;
    }
}
