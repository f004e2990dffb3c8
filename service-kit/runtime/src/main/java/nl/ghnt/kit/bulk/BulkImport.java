package nl.ghnt.kit.bulk;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.ghnt.kit.problem.CallerLanguage;
import nl.ghnt.kit.problem.Causes;
import nl.ghnt.kit.problem.ConstraintFaults;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.KitFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.problem.Violations;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * Runs the lines of an import one after the other in the transaction of the caller, each inside a savepoint: a later line
 * sees what an earlier one did, and a line that is wrong leaves nothing behind, so that all lines can be checked.
 */
@ApplicationScoped
public class BulkImport {

    /** Where the request keeps, by index of a line, the row of the spreadsheet in which it stands; of CSV only. */
    public static final String ROWS = BulkImport.class.getName() + ".rows";

    /** Most lines in one import; an operation puts it on its body as {@code @Size(max = …)}. */
    public static final int MOST_LINES = 1000;

    private static final Logger LOG = Logger.getLogger(BulkImport.class);

    private final EntityManager entities;
    private final Validator validator;
    private final ConstraintFaults constraints;
    private final CallerLanguage languages;
    private final CurrentVertxRequest request;

    BulkImport(
            EntityManager entities,
            Validator validator,
            ConstraintFaults constraints,
            CallerLanguage languages,
            CurrentVertxRequest request) {
        this.request = request;
        this.languages = languages;
        this.entities = entities;
        this.validator = validator;
        this.constraints = constraints;
    }

    /**
     * Brings in lines, or on trial only tells what each would do.
     *
     * @param lines records with Bean Validation; all violations of a line are told
     * @param trial true to change nothing
     * @param subject what a line speaks of, in words; of two lines that say something else of the same the second is
     *     wrong, for it would silently take the place of the first
     * @param use the use case for one line; says no with a {@link ProblemException}
     * @throws ProblemException 409 with all lines in {@code regels} when one is wrong and it is not a trial: nothing has
     *     changed then
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <T> BulkReport run(
            List<T> lines, boolean trial, Function<? super T, String> subject, Function<? super T, BulkOutcome> use) {
        return run(lines, trial, subject, use, line -> List.of());
    }

    /**
     * The same, which also tells what somebody should know of a line that is right.
     *
     * @param warnings what that is, at its place in the line
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <T> BulkReport run(
            List<T> lines,
            boolean trial,
            Function<? super T, String> subject,
            Function<? super T, BulkOutcome> use,
            Function<? super T, List<InputFault>> warnings) {
        entities.flush();
        sql("savepoint bulk_import");
        List<BulkLine> told = new ArrayList<>();
        Map<String, Integer> spokenOf = new HashMap<>();
        for (int index = 0; index < lines.size(); index++) {
            int number = number(index);
            Function<T, BulkOutcome> once = line -> {
                BulkOutcome outcome = use.apply(line);
                String spoken = subject.apply(line);
                Integer before = spokenOf.putIfAbsent(spoken, number);
                if (before != null && outcome != BulkOutcome.ONGEWIJZIGD) {
                    throw ProblemException.invalidInput(twice(spoken, before));
                }
                return outcome;
            };
            told.add(line(index, lines.get(index), once, warnings));
        }
        BulkReport report = BulkReport.of(trial, told);
        if (trial) {
            entities.clear();
            sql("rollback to savepoint bulk_import");
        } else if (report.fout() > 0) {
            throw KitFault.IMPORT_REFUSED
                    .because(report.fout() + " van de " + lines.size()
                            + " regels zijn fout; er is niets ingelezen. Zie regels.")
                    .with("regels", told);
        }
        return report;
    }

    private static InputFault twice(String subject, int before) {
        return new InputFault(
                InputFault.Place.BODY,
                "",
                "regel.dubbel",
                "Regel " + before + " gaat ook over " + subject + ". Zet alles wat erover gaat op een regel.",
                "Line " + before + " speaks of " + subject + " too. Put all that speaks of it on one line.");
    }

    /** Of JSON the number from 1; of CSV that of the row, so that who looks for it in a spreadsheet finds it. */
    private int number(int index) {
        List<Integer> rows = Arc.container().requestContext().isActive() && request.getCurrent() != null
                ? request.getCurrent().get(ROWS)
                : null;
        return rows == null ? index + 1 : rows.get(index);
    }

    private <T> BulkLine line(
            int index, T line, Function<? super T, BulkOutcome> use, Function<? super T, List<InputFault>> warnings) {
        String place = "/" + index;
        if (line == null) {
            return BulkLine.wrong(
                    number(index),
                    List.of(InputFault.body(place, "verplicht", "De regel ontbreekt.")),
                    languages.ofCaller());
        }
        sql("savepoint bulk_line");
        try {
            List<InputFault> faults = Violations.ofBody(validator.validate(line));
            if (!faults.isEmpty()) {
                throw ProblemException.invalidInput(faults);
            }
            BulkOutcome outcome = use.apply(line);
            entities.flush();
            // what is checked at the end of the transaction otherwise: its fault belongs to this line
            sql("set constraints all immediate");
            sql("set constraints all deferred");
            entities.clear();
            sql("release savepoint bulk_line");
            List<InputFault> told = warnings.apply(line).stream()
                    .map(warning -> warning.below(place))
                    .toList();
            return BulkLine.right(number(index), outcome, told, languages.ofCaller());
        } catch (RuntimeException | StackOverflowError thrown) {
            ProblemException problem = problem(thrown);
            entities.clear();
            sql("rollback to savepoint bulk_line");
            return BulkLine.wrong(number(index), below(place, problem), languages.ofCaller());
        }
    }

    /** What a line is told of what it met; what says nothing of the line but that the database is away goes on. */
    private ProblemException problem(Throwable thrown) {
        if (thrown instanceof ProblemException problem) {
            return problem;
        }
        boolean ofTheMoment = Causes.infrastructure(thrown) || Causes.optimisticLock(thrown);
        if (ofTheMoment && thrown instanceof RuntimeException passing) {
            throw passing;
        }
        return constraints.faultOf(thrown).orElseGet(() -> internal(thrown));
    }

    private static ProblemException internal(Throwable thrown) {
        UUID id = UUID.randomUUID();
        LOG.errorf(thrown, "Error %s in a line of an import", id);
        return KitFault.INTERNAL.because("Noem bij een melding het foutnummer " + id + ".");
    }

    private static List<InputFault> below(String place, ProblemException problem) {
        return problem.errors().isEmpty()
                ? List.of(new InputFault(
                        InputFault.Place.BODY,
                        place,
                        problem.fault().code(),
                        problem.detail().nl(),
                        problem.detail().en()))
                : problem.errors().stream().map(fault -> fault.below(place)).toList();
    }

    private void sql(String text) {
        entities.unwrap(Session.class).doWork(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute(text);
            }
        });
    }
}
