package nl.ghnt.kit.problem;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** The language that the caller of this request reads, for texts that are no problem of their own. */
@ApplicationScoped
public class CallerLanguage {

    private final CurrentVertxRequest requests;

    CallerLanguage(CurrentVertxRequest requests) {
        this.requests = requests;
    }

    /** One of the two that texts are written in; Dutch where nobody asks. */
    public Locale ofCaller() {
        RoutingContext request = requests.getCurrent();
        return Languages.best(request == null ? null : request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
