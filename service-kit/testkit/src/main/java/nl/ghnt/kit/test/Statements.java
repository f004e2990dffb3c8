package nl.ghnt.kit.test;

import io.quarkus.arc.Arc;
import java.util.List;
import nl.ghnt.kit.kept.KeptAnswers;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/**
 * Counts the SQL statements that Hibernate sends. What the kit sends by plain JDBC (outbox, audit records, kept answers) is
 * not in it: reads send none of those.
 */
public final class Statements {

    private Statements() {}

    /** The queries that Hibernate was asked by {@code work}, as they were written. */
    static List<String> queriesDuring(Runnable work) {
        Statistics statistics = statistics();
        statistics.clear();
        forget();
        work.run();
        return List.of(statistics.getQueries());
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
