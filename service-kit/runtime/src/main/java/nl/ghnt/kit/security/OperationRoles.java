package nl.ghnt.kit.security;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/** The roles that the operation of this request names; it is opened by these, and by these alone. */
@ApplicationScoped
class OperationRoles {

    private final Map<Method, Optional<Set<String>>> named = new ConcurrentHashMap<>();

    /** Whether a role says anything here: where the operation names none, or is none, each does. */
    boolean counts(String role) {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        if (request == null || request.getTarget() == null) {
            return true;
        }
        Method method = request.getTarget().getLazyMethod().getMethod();
        return named.computeIfAbsent(method, OperationRoles::of)
                .map(roles -> roles.contains(role))
                .orElse(true);
    }

    private static Optional<Set<String>> of(Method method) {
        RolesAllowed ofMethod = method.getAnnotation(RolesAllowed.class);
        RolesAllowed ofClass = method.isAnnotationPresent(PermitAll.class)
                ? null
                : method.getDeclaringClass().getAnnotation(RolesAllowed.class);
        return Optional.ofNullable(ofMethod == null ? ofClass : ofMethod).map(allowed -> Set.of(allowed.value()));
    }
}
