package nl.ghnt.kit.kept;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import nl.ghnt.kit.config.KitConfig;

/**
 * The answers that are kept, bounded by their bytes. An answer is kept only when nothing was written between its request and
 * itself, and all are forgotten at once when something was.
 */
@ApplicationScoped
public class KeptAnswers {

    /** Where a request keeps what it accepts, as it came; its header is read and taken out early. */
    public static final String ASKED = KeptAnswers.class.getName() + ".asked";

    private static final int ENTRY_BYTES = 200;

    private final long most;
    private final long skew;
    private final Cache<Key, KeptAnswer> answers;
    private final AtomicLong changes = new AtomicLong();
    private volatile long changedAt = System.nanoTime();
    private volatile boolean listening;

    KeptAnswers(KitConfig config) {
        this.most = config.kept().bytes();
        this.skew = config.kept().clockSkew().toNanos();
        this.answers = Caffeine.newBuilder()
                .maximumWeight(most)
                .weigher((Key key, KeptAnswer answer) -> key.weight() + answer.weight() + ENTRY_BYTES)
                .executor(Runnable::run)
                .build();
    }

    /**
     * All that decides an answer.
     *
     * @param address path and query, as they came
     * @param accept what the reader asked for, as it came
     * @param language what the reader reads, as it came
     * @param reader mark of the token, with which its rights are the same until something is written or another day comes;
     *     empty without one
     * @param day today in the Netherlands
     */
    record Key(String address, String accept, String language, String reader, LocalDate day) {

        int weight() {
            return 2 * (address.length() + accept.length() + language.length() + reader.length());
        }
    }

    /**
     * A read that may be kept.
     *
     * @param changes how many changes there had been when it began
     */
    record Read(Key key, long changes) {}

    /** The answer to a read that is known; empty when it is not. */
    Optional<KeptAnswer> find(Key key) {
        return listening ? Optional.ofNullable(answers.getIfPresent(key)) : Optional.empty();
    }

    /** A read begins: what changes from now on, it may not see. */
    Read begin(Key key) {
        return new Read(key, changes.get());
    }

    /**
     * Keeps what a request was answered, when it may be kept.
     *
     * @param headers of this answer
     * @param body in JSON
     */
    public void keep(RoutingContext request, Map<String, String> headers, byte[] body) {
        Read read = request.get(KeptRoute.READ);
        if (read != null) {
            keep(read, new KeptAnswer(TemplateOfPath.of(request), headers, body));
        }
    }

    /** What this request is answered is not kept: it was noted who read it, or it tells of what was noted. */
    public static void keepNot(RoutingContext request) {
        request.remove(KeptRoute.READ);
    }

    /** Keeps an answer, unless something changed since its read began or just before. */
    void keep(Read read, KeptAnswer answer) {
        if (mayKeep(read)) {
            answers.put(read.key(), answer);
            if (!mayKeep(read)) { // it changed in between: forgetting may have come before keeping
                answers.invalidate(read.key());
            }
        }
    }

    private boolean mayKeep(Read read) {
        return listening && changes.get() == read.changes() && System.nanoTime() - changedAt >= skew;
    }

    /** Something was written, here or elsewhere. */
    public void forget() {
        changedAt = System.nanoTime();
        changes.incrementAndGet();
        answers.invalidateAll();
    }

    /** Whether changes are heard; when they are not, nothing is kept. */
    void listen(boolean heard) {
        listening = heard;
        forget();
    }

    /** Whether changes are heard, without which nothing is kept. */
    public boolean areHeard() {
        return listening;
    }

    /** Whether anything may be kept at all. */
    boolean areKept() {
        return most > 0;
    }

    /** How many answers are kept. */
    public long size() {
        return answers.estimatedSize();
    }
}
