package nl.ghnt.kit.concurrency;

/**
 * A stored thing that people change, each with the version that they saw in hand.
 *
 * <p>Its version counts the changes of what its writers hold. What others say of it (a body that deals with it, a mark, a
 * status that follows events) need not raise it: the writer's work does not become stale by that. That no change is lost
 * is seen to by the row lock of {@link ExpectedVersion#matches(Versioned)} and by the {@code @Version} of the mapping,
 * which may be another number.
 */
public interface Versioned {

    /** The version that its {@code ETag} names, from 0. */
    long version();
}
