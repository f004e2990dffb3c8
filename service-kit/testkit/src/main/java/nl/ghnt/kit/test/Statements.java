package nl.ghnt.kit.test;

import io.quarkus.arc.Arc;
import java.util.List;
import java.util.stream.Stream;
import nl.ghnt.kit.kept.KeptAnswers;
import org.hibernate.HibernateException;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/**
 * Counts the SQL statements that Hibernate sends. What the kit sends by plain JDBC (outbox, audit records, kept answers) is
 * not in it: reads send none of those.
 */
public final class Statements {

    /** What is read of a query, and what becomes of it in SQL. */
    private static final long FOUND_TWICE = 2;

    private Statements() {}

    /** The queries that {@code work} asked and that Hibernate had not kept translated, as they were written. */
    static List<String> translatedDuring(Runnable work) {
        Statistics statistics = statistics();
        statistics.clear();
        forget();
        work.run();
        return Stream.of(statistics.getQueries())
                .filter(query -> statistics.getQueryStatistics(query).getPlanCacheHitCount()
                        < FOUND_TWICE * statistics.getQueryStatistics(query).getExecutionCount())
                .filter(Statements::isOfEntities)
                .toList();
    }

    /** SQL is not translated. */
    private static boolean isOfEntities(String query) {
        SessionFactory sessions = Arc.container().instance(SessionFactory.class).get();
        try (Session session = sessions.openSession()) {
            session.createSelectionQuery(query, Object.class);
            return true;
        } catch (IllegalArgumentException | HibernateException sql) {
            return false;
        }
    }

    /** How many statements {@code work} took, by all threads of the service; of what was kept before, nothing is used. */
    public static long during(Runnable work) {
        forget();
        return asked(work);
    }

    /** How many statements {@code work} took; none for answers that are kept. */
    public static long asked(Runnable work) {
        Statistics statistics = statistics();
        long before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }

    private static void forget() {
        Arc.container().instance(KeptAnswers.class).get().forget();
    }

    private static Statistics statistics() {
        Statistics statistics =
                Arc.container().instance(SessionFactory.class).get().getStatistics();
        statistics.setStatisticsEnabled(true);
        return statistics;
    }
}
