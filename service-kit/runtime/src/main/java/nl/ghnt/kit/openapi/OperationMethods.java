package nl.ghnt.kit.openapi;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Produces;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ghnt.kit.bulk.BulkReport;
import nl.ghnt.kit.http.Creates;
import nl.ghnt.kit.http.CsvWriter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.jboss.resteasy.reactive.RestResponse;

/** What the method behind each operation says of it. */
final class OperationMethods {

    private static final DotName OPERATION = DotName.createSimple(Operation.class);
    private static final DotName ANSWER = DotName.createSimple(RestResponse.class);
    private static final DotName REPORT = DotName.createSimple(BulkReport.class);
    private static final DotName LIST = DotName.createSimple(List.class);

    private final Map<String, MethodInfo> methods = new HashMap<>();

    OperationMethods(IndexView index) {
        for (AnnotationInstance operation : index.getAnnotations(OPERATION)) {
            if (operation.value("operationId") != null && operation.target().kind() == AnnotationTarget.Kind.METHOD) {
                methods.put(
                        operation.value("operationId").asString(),
                        operation.target().asMethod());
            }
        }
    }

    /** The method; empty for an operation that the framework answers itself. */
    Optional<MethodInfo> find(String operation) {
        return Optional.ofNullable(methods.get(operation));
    }

    /** Whether only those with a role get in. */
    boolean isSecured(String operation) {
        return annotation(operation, RolesAllowed.class) != null;
    }

    /** The roles and scopes that get in, in order. */
    List<String> roles(String operation) {
        return Arrays.stream(annotation(operation, RolesAllowed.class).value().asStringArray())
                .sorted()
                .toList();
    }

    /** Whether what it makes has an address of its own. */
    boolean creates(String operation) {
        return annotation(operation, Creates.class) != null;
    }

    /** Whether its list is also to be had as CSV. */
    boolean answersInCsv(String operation) {
        AnnotationInstance produces = annotation(operation, Produces.class);
        return produces != null
                && Arrays.asList(produces.value().asStringArray()).contains(CsvWriter.MEDIA_TYPE);
    }

    /** Whether it takes many lines in, of which it tells what each does. */
    boolean imports(String operation) {
        MethodInfo method = methods.get(operation);
        return method != null
                && ANSWER.equals(method.returnType().name())
                && REPORT.equals(method.returnType()
                        .asParameterizedType()
                        .arguments()
                        .get(0)
                        .name());
    }

    /** Whether it answers with headers of its own and one thing, not a list: such an answer carries its version. */
    boolean answersOneThing(String operation) {
        MethodInfo method = methods.get(operation);
        if (method == null || !ANSWER.equals(method.returnType().name())) {
            return false;
        }
        Type answered = method.returnType().asParameterizedType().arguments().get(0);
        return !LIST.equals(answered.name());
    }

    private AnnotationInstance annotation(String operation, Class<? extends Annotation> type) {
        MethodInfo method = methods.get(operation);
        return method == null ? null : method.annotation(DotName.createSimple(type));
    }
}
