package nl.ghnt.kit.test;

import io.quarkus.arc.Arc;
import java.util.List;
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
        Statistics statistics =
                Arc.container().instance(SessionFactory.class).get().getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        work.run();
        return List.of(statistics.getQueries());
    }

    /** How many statements {@code work} took, by all threads of the service. */
    public static long during(Runnable work) {
        Statistics statistics =
                Arc.container().instance(SessionFactory.class).get().getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
