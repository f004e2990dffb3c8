package nl.ghnt.gateway.page;

import io.quarkus.qute.Template;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final Map<String, Page> byPath = new HashMap<>();

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
                "/", Page.html(START, start.data("web", web).data("apis", apis).render()));
        byPath.put(
                "/documentatie",
                Page.html(
                        viewerPolicy(config),
                        documentatie
                                .data("web", web)
                                .data("apis", apis)
                                .data("clientId", config.viewer().clientId())
                                .render()));
        byPath.put(
                "/documentatie/aangemeld",
                Page.html(
                        CLOSED + "; script-src 'self'",
                        aangemeld.data("web", web).render()));
        for (Problem problem : Problem.values()) {
            String page = probleem.data("web", web).data("probleem", problem).render();
            byPath.put(problem.type(), Page.html(PLAIN, page));
        }
    }

    /** Whether there is a page at {@code path}. */
    public boolean has(String path) {
        return byPath.containsKey(path);
    }

    /** Answers a GET or HEAD of a page that is there. */
    public void handle(Exchange exchange, Answers answers) {
        Page page = byPath.get(exchange.path());
        HttpServerResponse response = exchange.response();
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
        exchange.response().putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        String accepted = exchange.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
        if (accepted == null || !accepted.matches("(?i).*\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$)).*")) {
            return page.plain();
        }
        exchange.response().putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        return page.gzipped();
    }

    /** The viewer draws icons from its style sheet, calls the APIs and lets somebody log in. */
    private static String viewerPolicy(GatewayConfig config) {
        String login =
                config.viewer().identityProvider().map(origin -> " " + origin).orElse("");
        return PLAIN + " data:; script-src 'self'; connect-src 'self'" + login;
    }
}
