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
import nl.ghnt.kit.audit.AuditTrail;
import nl.ghnt.kit.http.RequestBody;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.KitFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.problem.Text;
import nl.ghnt.kit.security.Caller;
import nl.ghnt.kit.security.Rights;
import org.jboss.resteasy.reactive.RestResponse;

/** Runs an {@link Idempotent} operation in one transaction with its key, or gives back the answer it gave before. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_AFTER + 50)
class IdempotencyInterceptor {

    private final AnswerStore answers;
    private final RoutingContext request;
    private final Caller caller;
    private final Rights rights;
    private final AuditTrail audit;

    IdempotencyInterceptor(
            AnswerStore answers, RoutingContext request, Caller caller, Rights rights, AuditTrail audit) {
        this.answers = answers;
        this.request = request;
        this.caller = caller;
        this.rights = rights;
        this.audit = audit;
    }

    @AroundInvoke
    Object once(InvocationContext operation) throws Exception {
        List<String> lines = request.request().headers().getAll(IdempotencyKey.HEADER);
        if (lines.isEmpty()) {
            return operation.proceed();
        }
        UUID key = key(lines);
        QuarkusTransaction.begin();
        boolean finished = false;
        try {
            Object answer = once(operation, key);
            QuarkusTransaction.commit();
            finished = true;
            return answer;
        } finally {
            if (!finished) {
                QuarkusTransaction.rollback();
            }
        }
    }

    private Object once(InvocationContext operation, UUID key) throws Exception {
        AnswerStore.Request asked = new AnswerStore.Request(
                caller.id(),
                key,
                request.request().method() + " " + request.request().path(),
                RequestBody.hash(request),
                rights.text());
        Optional<AnswerStore.Kept> before = answers.claim(asked);
        return before.isPresent() ? giveAgain(before.get()) : runAndKeep(operation, asked);
    }

    /** Who is shown a name again reads it again. */
    private Object giveAgain(AnswerStore.Kept kept) {
        kept.readings().forEach(reading -> audit.noteReading(reading.action(), reading.resources()));
        return kept.answer();
    }

    private Object runAndKeep(InvocationContext operation, AnswerStore.Request asked) throws Exception {
        RestResponse<?> answer = (RestResponse<?>) operation.proceed();
        answers.keep(asked, new AnswerStore.Kept(answer, audit.readings()));
        return answer;
    }

    private static UUID key(List<String> lines) {
        return IdempotencyKey.read(lines)
                .orElseThrow(() -> ProblemException.invalidInput(InputFault.header(
                        IdempotencyKey.HEADER, "uuid.formaat", "Idempotency-Key moet een UUID zijn.")));
    }

    /** What was answered by other rights may not be for who has these: only the operation itself can say so. */
    static ProblemException otherRights() {
        return KitFault.KEY_REUSED.because(new Text(
                "Uw rechten zijn anders dan toen dit verzoek werd beantwoord; het antwoord wordt niet nog eens gegeven."
                        + " Lees wat er staat, of gebruik een nieuwe Idempotency-Key.",
                "Your rights are other than when this request was answered; the answer is not given again. Read what"
                        + " stands, or use a new Idempotency-Key."));
    }

    static ProblemException reused() {
        return KitFault.KEY_REUSED.because(new Text(
                "Gebruik voor een ander verzoek een nieuwe Idempotency-Key.",
                "Use a new Idempotency-Key for another request."));
    }
}
