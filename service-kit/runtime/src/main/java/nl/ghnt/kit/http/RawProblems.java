package nl.ghnt.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import nl.ghnt.kit.config.KitConfig;
import nl.ghnt.kit.problem.Fault;
import nl.ghnt.kit.problem.KitFault;
import nl.ghnt.kit.problem.Languages;
import nl.ghnt.kit.problem.Problem;
import nl.ghnt.kit.problem.ProblemException;

/** Writes problems for requests that never reach an operation: unknown paths, oversized bodies, unreadable addresses. */
@ApplicationScoped
public class RawProblems {

    private static final int BEFORE_THE_FRAMEWORK = Integer.MIN_VALUE;

    private final ObjectMapper json;
    private final String basePath;

    RawProblems(ObjectMapper json, KitConfig config) {
        this.json = json;
        this.basePath = config.service().basePath();
    }

    void register(@Observes Router router) {
        for (int status : new int[] {400, 404, 405, 413, 414, 415, 431}) {
            router.errorHandler(status, request -> end(request, KitFault.forStatus(status), detail(status)));
        }
        router.route().order(BEFORE_THE_FRAMEWORK).failureHandler(this::toNobody);
    }

    /** Without a name of whom it is for, a request fails before any filter sees it. */
    private void toNobody(RoutingContext request) {
        if (request.request().authority() == null) {
            end(request, KitFault.INVALID_INPUT, "Het verzoek heeft geen header Host, of een die geen naam is.");
        } else {
            request.next();
        }
    }

    /** Ends the request with a problem of this kind, unless an answer is already on its way. */
    public void end(RoutingContext request, Fault fault, String detail) {
        end(request, fault.because(detail));
    }

    /** Ends the request with a problem, unless an answer is already on its way. */
    void end(RoutingContext request, ProblemException problem) {
        if (request.response().ended() || request.response().headWritten()) {
            return;
        }
        Locale language = Languages.best(request.request().getHeader("Accept-Language"));
        Problem body = Problem.of(problem, basePath, request.request().path(), language);
        request.response()
                .setStatusCode(problem.fault().status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Content-Language", language.getLanguage())
                .putHeader("Vary", "Accept-Language");
        request.response().end(text(body));
    }

    private String text(Problem body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String detail(int status) {
        return switch (status) {
            case 404 -> "Er is niets op dit adres.";
            case 413 -> BodyLimit.DETAIL;
            default -> KitFault.forStatus(status).titleNl() + ".";
        };
    }
}
