package nl.ghnt.kit.concurrency;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.ws.rs.HeaderParam;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.KitFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.problem.Text;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hibernate.Hibernate;
import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.engine.spi.CascadeStyle;
import org.hibernate.engine.spi.CascadingActions;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.Type;

/**
 * The version of a resource that a writer has seen, from {@code If-Match}. A tag that a proxy weakened by compressing
 * ({@code W/"3"}) still names the version: see decision 25.
 */
public class ExpectedVersion {

    /** Name of the header. */
    public static final String HEADER = "If-Match";

    private static final Text STALE = new Text(
            "Een ander heeft dit intussen gewijzigd. Haal het opnieuw op en probeer het daarna.",
            "Somebody else changed this meanwhile. Read it again and try after that.");

    @HeaderParam(HEADER)
    @Parameter(
            description = "ETag van de versie die u wijzigt",
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    List<String> ifMatch;

    /** An expectation from inside the service. */
    public static ExpectedVersion of(long version) {
        ExpectedVersion expected = new ExpectedVersion();
        expected.ifMatch = List.of(Etags.of(version));
        return expected;
    }

    /**
     * Holds when the writer has seen the version of {@code current} that stands. Its row is locked first, until the end
     * of the transaction, and read again: of those who write at once with one ETag, the first gets its way and the others
     * see here that it did.
     *
     * @param current managed, and not changed in this transaction yet
     * @throws ProblemException 428 when the writer did not say what was seen, 412 when it was another version
     */
    public void matches(Versioned current) {
        lock(current);
        matches(current.version());
    }

    /**
     * The thing itself, when the writer has seen the version that stands of the part of it that is written: who writes
     * another part meanwhile does not make this one stale. The thing as a whole is locked and read again, as by
     * {@link #matches(Versioned)}.
     *
     * @param part gives the version of the part
     * @throws ProblemException 428 when the writer did not say what was seen, 412 when it was another version
     */
    public <T extends Versioned> T seen(T current, ToLongFunction<? super T> part) {
        lock(current);
        matches(part.applyAsLong(current));
        return current;
    }

    private static void lock(Versioned current) {
        SessionImplementor session = Panache.getEntityManager().unwrap(SessionImplementor.class);
        EntityPersister type = session.getEntityPersister(null, current);
        Object[] before = type.getValues(current);
        List<Integer> collections = collectionsRead(before);
        RowLock.refresh(session, current);
        Object[] values = type.getValues(current);
        collections.forEach(place -> Hibernate.initialize(values[place]));
        partsRead(type, values).forEach(place -> session.refresh(values[place]));
    }

    /** The thing itself, once {@link #matches(Versioned)} holds. */
    public <T extends Versioned> T seen(T current) {
        matches(current);
        return current;
    }

    /** What was read with the thing is read again with it: it is shown after the transaction. */
    private static List<Integer> collectionsRead(Object[] values) {
        return IntStream.range(0, values.length)
                .filter(place ->
                        values[place] instanceof PersistentCollection<?> && Hibernate.isInitialized(values[place]))
                .boxed()
                .toList();
    }

    /**
     * What is kept with the thing now, in a row of its own, and was read before the lock, in whichever place it stood: it may
     * have been written since.
     */
    private static List<Integer> partsRead(EntityPersister type, Object[] values) {
        CascadeStyle[] cascades = type.getPropertyCascadeStyles();
        Type[] kinds = type.getPropertyTypes();
        return IntStream.range(0, values.length)
                .filter(place -> kinds[place].isEntityType()
                        && values[place] != null
                        && cascades[place].doCascade(CascadingActions.PERSIST)
                        && Hibernate.isInitialized(values[place]))
                .boxed()
                .toList();
    }

    /**
     * Holds when the writer has seen {@code actual}, the version of what is locked already or is not stored yet.
     *
     * @throws ProblemException 428 when the writer did not say what was seen, 412 when it was another version
     */
    public void matches(long actual) {
        if (ifMatch == null || ifMatch.isEmpty()) {
            throw missing();
        }
        EntityTags tags = EntityTags.read(ifMatch).orElseThrow(ExpectedVersion::unreadable);
        if (!tags.any() && tags.opaque().stream().noneMatch(tag -> names(tag, actual))) {
            throw KitFault.VERSION_CHANGED.because(STALE).with("huidigeEtag", Etags.of(actual));
        }
    }

    /** Whether a tag of ours names a version: alone, or followed by a sum of what was shown. */
    private static boolean names(String tag, long version) {
        int dot = tag.indexOf('.');
        return (dot < 0 ? tag : tag.substring(0, dot)).equals(Long.toString(version));
    }

    private static ProblemException unreadable() {
        return ProblemException.invalidInput(
                InputFault.header(HEADER, "etag.formaat", "If-Match moet een ETag zijn die u van ons kreeg."));
    }

    /** The answer to a change that does not say which version it changes. */
    public static ProblemException missing() {
        return KitFault.IF_MATCH_REQUIRED.because(new Text(
                "Geef met If-Match de ETag mee van de versie die u wijzigt, "
                        + "zodat u geen werk van een ander overschrijft.",
                "Send by If-Match the ETag of the version that you change, "
                        + "so that you do not overwrite the work of somebody else."));
    }
}
