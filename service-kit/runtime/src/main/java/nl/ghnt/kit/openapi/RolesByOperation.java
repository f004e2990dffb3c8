package nl.ghnt.kit.openapi;

import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** The roles and scopes that each operation allows, read from its method. */
final class RolesByOperation {

    private static final DotName ROLES_ALLOWED = DotName.createSimple(RolesAllowed.class);
    private static final DotName OPERATION = DotName.createSimple(Operation.class);

    private RolesByOperation() {}

    static Map<String, List<String>> of(IndexView index) {
        Map<String, List<String>> roles = new HashMap<>();
        for (AnnotationInstance operation : index.getAnnotations(OPERATION)) {
            AnnotationValue id = operation.value("operationId");
            boolean onMethod = operation.target().kind() == AnnotationTarget.Kind.METHOD;
            AnnotationInstance allowed =
                    onMethod ? operation.target().asMethod().annotation(ROLES_ALLOWED) : null;
            if (id != null && allowed != null) {
                roles.put(
                        id.asString(),
                        Arrays.stream(allowed.value().asStringArray()).sorted().toList());
            }
        }
        return roles;
    }
}
