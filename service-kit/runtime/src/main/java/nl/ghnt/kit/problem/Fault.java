package nl.ghnt.kit.problem;

/**
 * One kind of problem that an API can answer with. Every service lists its own in one enum; the kit's
 * own are in {@link KitFault}. A code never changes its meaning once published: clients switch on it.
 */
public interface Fault {

    /** Stable, kebab-case, unique within a service; last segment of the problem's {@code type} URI. */
    String code();

    /** HTTP status, 400 to 503. */
    int status();

    /** Title for a Dutch reader (default language). */
    String titleNl();

    /** Title for an English reader ({@code Accept-Language: en}). */
    String titleEn();

    /** What it means and what a client can do about it; by default its title and what holds for its status. */
    default Text explanation() {
        return Advice.explanation(this);
    }

    /** An exception of this kind with a detail in both languages. */
    default ProblemException because(Text detail) {
        return new ProblemException(this, detail);
    }

    /**
     * An exception of this kind with a Dutch detail that says what was wrong in this case. An English reader is told the
     * {@link #explanation} instead, so that an answer is in one language.
     */
    default ProblemException because(String detail) {
        return new ProblemException(this, detail);
    }

    /** Throws {@link #because} unless the rule holds: how an aggregate says no. */
    default void unless(boolean ruleHolds, String detail) {
        if (!ruleHolds) {
            throw because(detail);
        }
    }
}
