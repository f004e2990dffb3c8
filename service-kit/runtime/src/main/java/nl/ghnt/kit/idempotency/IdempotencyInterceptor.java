package nl.ghnt.kit.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ghnt.kit.http.RequestBody;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.KitFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.problem.Text;
import nl.ghnt.kit.security.Caller;
import org.jboss.resteasy.reactive.RestResponse;

/** Runs an {@link Idempotent} operation in one transaction with its key, or gives back the answer it gave before. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_AFTER + 50)
class IdempotencyInterceptor {

    private final AnswerStore answers;
    private final RoutingContext request;
    private final Caller caller;

    IdempotencyInterceptor(AnswerStore answers, RoutingContext request, Caller caller) {
        this.answers = answers;
        this.request = request;
        this.caller = caller;
    }

    @AroundInvoke
    Object once(InvocationContext operation) throws Exception {
        List<String> lines = request.request().headers().getAll(IdempotencyKey.HEADER);
        if (lines.isEmpty()) {
            return operation.proceed();
        }
        AnswerStore.Request asked = new AnswerStore.Request(
                caller.id(),
                key(lines),
                request.request().method() + " " + request.request().path(),
                RequestBody.hash(request));
        QuarkusTransaction.begin();
        boolean finished = false;
        try {
            Optional<RestResponse<?>> before = answers.claim(asked);
            Object answer = before.isPresent() ? before.get() : runAndKeep(operation, asked);
            QuarkusTransaction.commit();
            finished = true;
            return answer;
        } finally {
            if (!finished) {
                QuarkusTransaction.rollback();
            }
        }
    }

    private Object runAndKeep(InvocationContext operation, AnswerStore.Request asked) throws Exception {
        RestResponse<?> answer = (RestResponse<?>) operation.proceed();
        answers.keep(asked, answer);
        return answer;
    }

    private static UUID key(List<String> lines) {
        return IdempotencyKey.read(lines)
                .orElseThrow(() -> ProblemException.invalidInput(InputFault.header(
                        IdempotencyKey.HEADER, "uuid.formaat", "Idempotency-Key moet een UUID zijn.")));
    }

    static ProblemException reused() {
        return KitFault.KEY_REUSED.because(new Text(
                "Gebruik voor een ander verzoek een nieuwe Idempotency-Key.",
                "Use a new Idempotency-Key for another request."));
    }
}
