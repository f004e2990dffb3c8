package nl.ghnt.kit.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** A request cannot be answered as asked; becomes an {@code application/problem+json} answer. */
public class ProblemException extends RuntimeException {

    private static final Set<String> OF_EVERY_PROBLEM =
            Set.of("type", "title", "status", "detail", "instance", "errors");

    /** Most faults that are told; who made more made one over and over. */
    private static final int MOST_TOLD = 200;

    private final transient Fault fault;
    private final transient Text detail;
    private final transient List<InputFault> errors;
    private final transient Map<String, Object> members = new LinkedHashMap<>();

    public ProblemException(Fault fault, String detail) {
        this(fault, new Text(detail, fault.explanation().en()), List.of());
    }

    /** A problem with a detail in both languages. */
    public ProblemException(Fault fault, Text detail) {
        this(fault, detail, List.of());
    }

    private ProblemException(Fault fault, Text detail, List<InputFault> errors) {
        super(detail.nl());
        this.fault = fault;
        this.detail = detail;
        this.errors = errors.isEmpty() && fault.status() == KitFault.INVALID_INPUT.status()
                ? List.of(new InputFault(InputFault.Place.BODY, "", fault.code(), detail.nl(), detail.en()))
                : List.copyOf(errors);
    }

    /**
     * What {@code use} gives.
     *
     * @param pointer where the part of the body that it looks at stands (JSON Pointer)
     * @throws ProblemException what it throws, with its faults below that place
     */
    public static <T> T below(String pointer, Supplier<T> use) {
        return mapping(fault -> fault.below(pointer), use);
    }

    /**
     * What {@code use} gives.
     *
     * @throws ProblemException what it throws, with each of its faults as {@code each} makes it
     */
    public static <T> T mapping(UnaryOperator<InputFault> each, Supplier<T> use) {
        try {
            return use.get();
        } catch (ProblemException problem) {
            ProblemException placed = new ProblemException(
                    problem.fault,
                    problem.detail,
                    problem.errors.stream().map(each).toList());
            placed.members.putAll(problem.members);
            throw placed;
        }
    }

    /** A 400 that lists all faults of the input at once, up to 200, and says how many there are. */
    public static ProblemException invalidInput(List<InputFault> faults) {
        Text detail = faults.size() == 1
                ? new Text(faults.get(0).detail(), faults.get(0).detailEn())
                : new Text(
                        "De invoer bevat " + faults.size() + " fouten; zie errors.",
                        "The input has " + faults.size() + " faults; see errors.");
        return new ProblemException(
                KitFault.INVALID_INPUT, detail, faults.subList(0, Math.min(faults.size(), MOST_TOLD)));
    }

    public static ProblemException invalidInput(InputFault fault) {
        return invalidInput(List.of(fault));
    }

    /** A 404 for a resource that does not exist or may not be seen. */
    public static ProblemException notFound(String kind, Object id) {
        return KitFault.NOT_FOUND.because(
                new Text(kind + " '" + id + "' bestaat niet.", "'" + id + "' does not exist here."));
    }

    /**
     * Adds a machine-readable member to the answer, for example the state that stands in the way.
     *
     * @throws IllegalArgumentException for a member that every problem has: it would stand there twice
     */
    public ProblemException with(String member, Object value) {
        if (OF_EVERY_PROBLEM.contains(member)) {
            throw new IllegalArgumentException(member + " is a member of every problem");
        }
        members.put(member, value);
        return this;
    }

    public Fault fault() {
        return fault;
    }

    /** What was wrong this time, for a person. */
    public Text detail() {
        return detail;
    }

    public List<InputFault> errors() {
        return errors;
    }

    public Map<String, Object> members() {
        return Map.copyOf(members);
    }
}
