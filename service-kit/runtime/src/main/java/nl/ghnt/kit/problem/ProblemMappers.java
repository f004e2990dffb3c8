package nl.ghnt.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import nl.ghnt.kit.config.KitConfig;
import nl.ghnt.kit.http.AllowedMethods;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns everything that can go wrong in a request into the one form of an error answer. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final String RETRY_SECONDS = "5";

    private final String basePath;
    private final ConstraintFaults constraintFaults;
    private final AllowedMethods allowedMethods;

    public ProblemMappers(KitConfig config, ConstraintFaults constraintFaults, AllowedMethods allowedMethods) {
        this.basePath = config.service().basePath();
        this.constraintFaults = constraintFaults;
        this.allowedMethods = allowedMethods;
    }

    @ServerExceptionMapper
    public Response problem(ProblemException problem, RoutingContext request) {
        return answer(problem, request).build();
    }

    @ServerExceptionMapper
    public Response violations(ConstraintViolationException violations, RoutingContext request) {
        return answer(ProblemException.invalidInput(Violations.of(violations)), request)
                .build();
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response unauthenticated(SecurityException refused, RoutingContext request) {
        return answer(
                        KitFault.UNAUTHENTICATED.because(new Text(
                                "Geef een geldig toegangstoken mee (Bearer).", "Send a valid access token (Bearer).")),
                        request)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException refused, RoutingContext request) {
        return answer(
                        KitFault.FORBIDDEN.because(new Text(
                                "Uw rol geeft geen recht op deze bewerking.",
                                "Your role gives no right to this operation.")),
                        request)
                .build();
    }

    @ServerExceptionMapper
    public Response framework(WebApplicationException thrown, RoutingContext request) {
        Response original = thrown.getResponse();
        if (original.getStatus() >= 500) {
            return unexpected(thrown, request);
        }
        KitFault fault = KitFault.forStatus(original.getStatus());
        String allowed = allowedMethods.of(request.request().path());
        boolean otherMethod = !allowed.isEmpty()
                && !Arrays.asList(allowed.split(", "))
                        .contains(request.request().method().name());
        if (fault == KitFault.NOT_FOUND && otherMethod) {
            // where several classes share a path, the framework knows the path only by the method
            fault = KitFault.METHOD_NOT_ALLOWED;
        }
        Response.ResponseBuilder answer = answer(fault.because(detail(fault, request)), request);
        if (fault == KitFault.METHOD_NOT_ALLOWED) {
            answer.header(HttpHeaders.ALLOW, allowed);
        }
        return answer.build();
    }

    @ServerExceptionMapper
    public Response changedByAnother(OptimisticLockException conflict, RoutingContext request) {
        // the version that a writer named was compared under a lock: it is something else that was changed
        return answer(
                        KitFault.CHANGED_MEANWHILE.because(new Text(
                                "Een ander heeft dit intussen gewijzigd. Haal het opnieuw op en probeer het daarna.",
                                "Somebody else changed this meanwhile. Read it again and try after that.")),
                        request)
                .build();
    }

    /** The reader of bodies tells what is wrong with one; what is written or kept here is not the caller's. */
    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    public Response unreadable(JsonProcessingException ours, RoutingContext request) {
        return unexpected(ours, request);
    }

    /** Also an error of the machine is answered: one request that goes too deep is no reason to say nothing. */
    @ServerExceptionMapper
    public Response unexpected(Throwable thrown, RoutingContext request) {
        if (Causes.optimisticLock(thrown)) {
            return changedByAnother(null, request);
        }
        if (Causes.infrastructure(thrown)) {
            LOG.warnf("%s is unavailable: %s", request.request().path(), Causes.root(thrown));
            return answer(
                            KitFault.UNAVAILABLE.because(new Text(
                                    "De dienst is even niet bereikbaar. Probeer het straks opnieuw.",
                                    "The service is away for a moment. Try again soon.")),
                            request)
                    .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                    .build();
        }
        return constraintFaults
                .faultOf(thrown)
                .map(problem -> answer(problem, request).build())
                .orElseGet(() -> internal(thrown, request));
    }

    private Response internal(Throwable thrown, RoutingContext request) {
        String id = UUID.randomUUID().toString();
        LOG.errorf(thrown, "Error %s in %s %s", id, request.request().method(), request.normalizedPath());
        return answer(
                        KitFault.INTERNAL
                                .because(new Text(
                                        "Noem bij een melding het foutnummer " + id + ".",
                                        "When you report this, mention the error number " + id + "."))
                                .with("foutId", id),
                        request)
                .build();
    }

    private Response.ResponseBuilder answer(ProblemException problem, RoutingContext request) {
        Locale language = Languages.best(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Problem body = Problem.of(problem, basePath, request.normalizedPath(), language);
        return Response.status(problem.fault().status())
                .entity(body)
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }

    private static Text detail(KitFault fault, RoutingContext request) {
        return switch (fault) {
            case NOT_FOUND ->
                new Text(
                        "Er is niets op " + request.normalizedPath() + ".",
                        "There is nothing at " + request.normalizedPath() + ".");
            case METHOD_NOT_ALLOWED ->
                new Text(
                        "Zie de header Allow voor wat hier wel kan.",
                        "See the header Allow for what can be done here.");
            case NOT_ACCEPTABLE ->
                new Text(
                        "Vraag met Accept om een formaat uit de API-beschrijving.",
                        "Ask by Accept for a form that the description of the API has.");
            case UNSUPPORTED_MEDIA_TYPE ->
                new Text(
                        "Stuur de inhoud als " + MediaType.APPLICATION_JSON
                                + ", of als wat de API-beschrijving bij deze "
                                + "bewerking noemt; tekst is altijd in UTF-8.",
                        "Send the body as " + MediaType.APPLICATION_JSON + ", or as the description of the API says of "
                                + "this operation; text is always in UTF-8.");
            default -> new Text(fault.titleNl() + ".", fault.titleEn() + ".");
        };
    }
}
