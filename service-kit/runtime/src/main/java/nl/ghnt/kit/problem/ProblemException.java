package nl.ghnt.kit.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request cannot be answered as asked; becomes an {@code application/problem+json} answer. */
public class ProblemException extends RuntimeException {

    private final transient Fault fault;
    private final transient List<InputFault> errors;
    private final transient Map<String, Object> members = new LinkedHashMap<>();

    public ProblemException(Fault fault, String detail) {
        this(fault, detail, List.of());
    }

    private ProblemException(Fault fault, String detail, List<InputFault> errors) {
        super(detail);
        this.fault = fault;
        this.errors = List.copyOf(errors);
    }

    /** A 400 that lists all faults of the input at once. */
    public static ProblemException invalidInput(List<InputFault> faults) {
        String detail = faults.size() == 1
                ? faults.get(0).detail()
                : "De invoer bevat " + faults.size() + " fouten; zie errors.";
        return new ProblemException(KitFault.INVALID_INPUT, detail, faults);
    }

    public static ProblemException invalidInput(InputFault fault) {
        return invalidInput(List.of(fault));
    }

    /** A 404 for a resource that does not exist or may not be seen. */
    public static ProblemException notFound(String kind, Object id) {
        return KitFault.NOT_FOUND.because(kind + " '" + id + "' bestaat niet.");
    }

    /** Adds a machine-readable member to the answer, for example the state that stands in the way. */
    public ProblemException with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    public Fault fault() {
        return fault;
    }

    public List<InputFault> errors() {
        return errors;
    }

    public Map<String, Object> members() {
        return Map.copyOf(members);
    }
}
