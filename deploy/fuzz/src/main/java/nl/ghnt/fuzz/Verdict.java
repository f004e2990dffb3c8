package nl.ghnt.fuzz;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says what is wrong with an answer: 5xx, a status that the document does not name, an error that is no problem. */
final class Verdict {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What the server itself may say of an address or of headers that are too long, whatever is asked. */
    private static final Set<Integer> OF_THE_SERVER = Set.of(414, 431);

    /** What may come of a path or a method that is no operation's. */
    private static final Set<Integer> ELSEWHERE = Set.of(200, 204, 400, 401, 403, 404, 405, 406);

    private static final List<String> MEMBERS = List.of("type", "title", "status", "detail");

    private Verdict() {}

    /**
     * What is wrong; empty when nothing is.
     *
     * @param operations all of the service: another path or method may reach another of them
     */
    static Optional<String> of(Request request, Answer answer, List<Operation> operations) {
        int status = answer.status();
        if (status >= 500) {
            return Optional.of("answered " + status);
        }
        boolean named = request.operation().statuses().contains(status)
                || OF_THE_SERVER.contains(status)
                || request.asksElsewhere() && elsewhere(request, status, operations);
        if (!named) {
            return Optional.of("status " + status + " is not documented");
        }
        return status >= 400 && !"HEAD".equals(request.method()) ? problem(answer) : Optional.empty();
    }

    private static boolean elsewhere(Request request, int status, List<Operation> operations) {
        return ELSEWHERE.contains(status)
                || operations.stream()
                        .filter(operation -> operation.takes(request.method(), request.path()))
                        .anyMatch(operation -> operation.statuses().contains(status));
    }

    private static Optional<String> problem(Answer answer) {
        if (!answer.mediaType().startsWith("application/problem+json")) {
            return Optional.of("error " + answer.status() + " as '" + answer.mediaType() + "'");
        }
        try {
            JsonNode problem = JSON.readTree(answer.body());
            Optional<String> missing = MEMBERS.stream()
                    .filter(name -> !problem.path(name).isValueNode()
                            || problem.path(name).isNull())
                    .findFirst();
            if (missing.isPresent()) {
                return Optional.of("problem " + answer.status() + " without " + missing.get());
            }
            return problem.get("status").asInt() == answer.status()
                    ? Optional.empty()
                    : Optional.of("problem says " + problem.get("status") + " with status " + answer.status());
        } catch (JacksonException unreadable) {
            return Optional.of("error " + answer.status() + " that is no JSON");
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
