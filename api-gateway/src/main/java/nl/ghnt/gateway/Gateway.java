package nl.ghnt.gateway;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.ghnt.gateway.config.ApiContext;
import nl.ghnt.gateway.health.HealthRoute;
import nl.ghnt.gateway.http.Answers;
import nl.ghnt.gateway.http.BodyDeadline;
import nl.ghnt.gateway.http.CrossOrigin;
import nl.ghnt.gateway.http.Exchange;
import nl.ghnt.gateway.http.InputFault;
import nl.ghnt.gateway.http.Problem;
import nl.ghnt.gateway.page.Pages;
import nl.ghnt.gateway.proxy.ServiceRoute;
import org.jboss.logging.Logger;

/** Takes every request, before anything else of the HTTP server does, and sends it to a service or to a page. */
@ApplicationScoped
public class Gateway {

    private static final Logger LOG = Logger.getLogger(Gateway.class);

    /** After the access log and the metrics, before everything that answers by itself. */
    private static final int ORDER = Integer.MIN_VALUE + 100;

    private final ServiceRoute services;
    private final HealthRoute health;
    private final Pages pages;
    private final BodyDeadline bodyDeadline;
    private final Answers answers;

    Gateway(ServiceRoute services, HealthRoute health, Pages pages, BodyDeadline bodyDeadline, Answers answers) {
        this.services = services;
        this.health = health;
        this.pages = pages;
        this.bodyDeadline = bodyDeadline;
        this.answers = answers;
    }

    void install(@Observes Router router) {
        router.route().order(ORDER).handler(this::handle).failureHandler(this::refuse);
    }

    private void handle(RoutingContext context) {
        Exchange exchange = new Exchange(context.request());
        try {
            bodyDeadline.start(exchange);
            if (CrossOrigin.isPreflight(exchange.request())) {
                answers.preflight(exchange);
            } else {
                answers.allowOrigin(exchange);
                route(exchange);
            }
        } catch (RuntimeException failure) {
            fail(exchange, failure);
        }
    }

    private void route(Exchange exchange) {
        String path = exchange.path();
        if (isUnknownForm(path)) {
            answers.problem(exchange, Problem.NOT_FOUND, "Op dit adres staat niets.");
            return;
        }
        ApiContext context = ApiContext.ofPath(path);
        if (context != null) {
            services.handle(exchange, context);
        } else if (path.equals(HealthRoute.PATH) || pages.has(path)) {
            own(exchange);
        } else {
            answers.problem(exchange, Problem.NOT_FOUND, "Op dit adres staat niets.");
        }
    }

    private void own(Exchange exchange) {
        HttpMethod method = exchange.request().method();
        if (method != HttpMethod.GET && method != HttpMethod.HEAD) {
            answers.methodNotAllowed(exchange, "GET, HEAD");
        } else if (exchange.path().equals(HealthRoute.PATH)) {
            health.handle(exchange);
        } else {
            pages.handle(exchange, answers);
        }
    }

    private static boolean isUnknownForm(String path) {
        return path.length() > 1 && (path.endsWith("/") || path.contains("//"));
    }

    /** Requests that the router refuses before any route is tried, for example without {@code Host}. */
    private void refuse(RoutingContext context) {
        Exchange exchange = new Exchange(context.request());
        answers.allowOrigin(exchange);
        if (context.statusCode() >= 400 && context.statusCode() < 500) {
            answers.fault(exchange, new InputFault("header", "Host", "host.ongeldig", "Host of adres is ongeldig."));
        } else {
            fail(exchange, context.failure());
        }
    }

    private void fail(Exchange exchange, Throwable failure) {
        exchange.logged(() -> LOG.errorf(failure, "%s %s", exchange.request().method(), exchange.path()));
        answers.problem(exchange, Problem.INTERNAL, "De fout is vastgelegd onder het nummer in traceparent.");
    }
}
