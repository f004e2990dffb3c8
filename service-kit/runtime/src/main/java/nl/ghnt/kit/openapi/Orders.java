package nl.ghnt.kit.openapi;

import jakarta.ws.rs.BeanParam;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.ghnt.kit.paging.ListRequest;
import nl.ghnt.kit.paging.Sorting;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;

/**
 * Says of a list in which orders it can be had: those of the one {@link Sorting} that is a constant of what the operation
 * takes in, or else of its resource. The build reads it from the class itself, and fails where there is none or are several.
 */
final class Orders {

    private Orders() {}

    static void describe(MethodInfo method, Operation operation) {
        List<DotName> taken = method.parameters().stream()
                .filter(parameter -> parameter.hasAnnotation(BeanParam.class))
                .map(parameter -> parameter.type().name())
                .toList();
        if (taken.contains(DotName.createSimple(ListRequest.class))) {
            operation.getParameters().stream()
                    .filter(parameter -> "sort".equals(parameter.getName()))
                    .forEach(sort -> sort.setDescription(sorting(method, taken).description()));
        }
    }

    private static Sorting sorting(MethodInfo method, List<DotName> taken) {
        List<Sorting> found = taken.stream().flatMap(Orders::constants).toList();
        if (found.isEmpty()) {
            found = constants(method.declaringClass().name()).toList();
        }
        if (found.size() != 1) {
            throw new IllegalStateException("Of these orders, which are those of " + method + "? " + found);
        }
        return found.get(0);
    }

    private static Stream<Sorting> constants(DotName type) {
        List<Sorting> found = new ArrayList<>();
        try {
            Class<?> read = Thread.currentThread().getContextClassLoader().loadClass(type.toString());
            for (Field field : read.getDeclaredFields()) {
                if (field.getType() == Sorting.class) {
                    field.setAccessible(true);
                    found.add((Sorting) field.get(null));
                }
            }
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return found.stream();
    }
}
