package nl.ghnt.kit.kept;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.ghnt.kit.config.KitConfig;
import nl.ghnt.kit.security.KnownTokens;
import nl.ghnt.kit.time.DutchDay;

/**
 * Answers a read from what is kept: a read of an address that was answered before in the same words, to the same token or
 * without one. What such a request was checked for is in those words; a request that says more than they do goes the long way.
 * A token is as good here as everywhere.
 */
@ApplicationScoped
class KeptRoute {

    /** Where the request keeps what it takes to keep its answer. */
    static final String READ = KeptRoute.class.getName();

    /** After the checks of every request and those of origins, before the framework looks for an operation. */
    private static final int BEFORE_THE_OPERATIONS = 5;

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final int FIRST_REFUSAL = 400;
    private static final int NOT_MODIFIED = 304;
    private static final String GZIP = "gzip";
    private static final String NOTHING = "0";

    /** Headers by which a request says something that decides its answer, or that is checked. */
    private static final List<String> SAYS_MORE = List.of(
            "Transfer-Encoding",
            "Content-Type",
            "Content-Encoding",
            "If-Match",
            "If-Modified-Since",
            "If-Unmodified-Since",
            "Idempotency-Key",
            "X-Audit-Toelichting",
            "Cookie");

    private final KeptAnswers answers;
    private final KnownTokens tokens;
    private final Clock clock;
    private final String basePath;

    KeptRoute(KeptAnswers answers, KnownTokens tokens, Clock clock, KitConfig config) {
        this.answers = answers;
        this.tokens = tokens;
        this.clock = clock;
        this.basePath = config.service().basePath() + "/";
    }

    void register(@Observes Filters filters) {
        filters.register(this::answer, BEFORE_THE_OPERATIONS);
    }

    private void answer(RoutingContext request) {
        HttpMethod method = request.request().method();
        if (answers.areKept() && !READS.contains(method)) {
            request.addHeadersEndHandler(done -> forgetAfter(request.response()));
        }
        if (!answers.areKept() || !method.equals(HttpMethod.GET) || !mayBeKept(request.request())) {
            request.next();
            return;
        }
        KeptAnswers.Key key = key(request);
        Optional<KeptAnswer> kept = answers.find(key);
        String known = request.request().getHeader(HttpHeaders.IF_NONE_MATCH);
        if (kept.isPresent() && (known == null || isOf(known, kept.get().etag()))) {
            sendTo(request, key, () -> send(kept.get(), known != null, request));
        } else {
            request.put(READ, answers.begin(key));
            request.next();
        }
    }

    /** Sends to who has no token, or one that is good; the others hear what is wrong on the long way. */
    private void sendTo(RoutingContext request, KeptAnswers.Key key, Runnable send) {
        if (key.reader().isEmpty() || tokens.isKnown(request.request().getHeader(HttpHeaders.AUTHORIZATION))) {
            send.run();
        } else {
            QuarkusHttpUser.getSecurityIdentity(request, null)
                    .subscribe()
                    .with(
                            identity -> {
                                if (identity.isAnonymous()) {
                                    request.next();
                                } else {
                                    send.run();
                                }
                            },
                            refused -> request.next());
        }
    }

    /** Who wrote is answered after this: whoever reads then, reads anew. */
    private void forgetAfter(HttpServerResponse written) {
        if (written.getStatusCode() < FIRST_REFUSAL) {
            answers.forget();
        }
    }

    private boolean mayBeKept(HttpServerRequest request) {
        MultiMap headers = request.headers();
        return request.path().startsWith(basePath)
                && SAYS_MORE.stream().noneMatch(headers::contains)
                && NOTHING.equals(Objects.requireNonNullElse(headers.get("Content-Length"), NOTHING));
    }

    private KeptAnswers.Key key(RoutingContext request) {
        String accept = request.get(KeptAnswers.ASKED);
        String language = String.join(",", request.request().headers().getAll(HttpHeaders.ACCEPT_LANGUAGE));
        String token = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        String reader = token == null ? "" : tokens.mark(token);
        return new KeptAnswers.Key(request.request().uri(), accept, language, reader, DutchDay.today(clock));
    }

    /** Only the very tag, strong or weakened on its way: what else it may say is read on the long way. */
    private static boolean isOf(String known, String etag) {
        return known.equals(etag) || known.equals("W/" + etag);
    }

    private static void send(KeptAnswer answer, boolean known, RoutingContext request) {
        HttpServerResponse response = request.response();
        TemplateOfPath.tell(request, answer.template());
        for (Map.Entry<String, String> header : answer.headers().entrySet()) {
            response.putHeader(header.getKey(), header.getValue());
        }
        if (known) {
            response.headers().remove(HttpHeaders.CONTENT_TYPE);
            response.setStatusCode(NOT_MODIFIED).end();
        } else if (readsGzip(request.request().getHeader(HttpHeaders.ACCEPT_ENCODING))) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, GZIP).end(Buffer.buffer(answer.compressed()));
        } else {
            response.end(Buffer.buffer(answer.body()));
        }
    }

    private static boolean readsGzip(String encodings) {
        return encodings != null && encodings.contains(GZIP) && !encodings.contains(GZIP + ";q=0");
    }
}
