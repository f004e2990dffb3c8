package nl.ghnt.kit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Writes violations of Bean Validation as faults of the input, with the place where each stands. */
public final class Violations {

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("NotNull", "verplicht"),
            Map.entry("NotBlank", "verplicht"),
            Map.entry("NotEmpty", "verplicht"),
            Map.entry("Visible", "verplicht"),
            Map.entry("Null", "niet-toegestaan"),
            Map.entry("Size", "lengte"),
            Map.entry("Pattern", "patroon"),
            Map.entry("Edtf", "patroon"),
            Map.entry("Min", "minimum"),
            Map.entry("Max", "maximum"),
            Map.entry("Positive", "minimum"),
            Map.entry("PositiveOrZero", "minimum"),
            Map.entry("DecimalMin", "minimum"),
            Map.entry("DecimalMax", "maximum"),
            Map.entry("KnownCode", InputFault.UNKNOWN_CODE));

    private Violations() {}

    /** All violations, in the order of where they stand. */
    public static List<InputFault> of(ConstraintViolationException violations) {
        return violations.getConstraintViolations().stream()
                .map(Violations::fault)
                .sorted(Comparator.comparing(InputFault::in).thenComparing(InputFault::location))
                .toList();
    }

    /** All violations of a body that was validated by itself. */
    public static List<InputFault> ofBody(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> fault(
                        InputFault.Place.BODY,
                        pointer(violation.getPropertyPath().iterator()),
                        violation))
                .sorted(Comparator.comparing(InputFault::location))
                .toList();
    }

    private static InputFault fault(ConstraintViolation<?> violation) {
        Iterator<Path.Node> nodes = violation.getPropertyPath().iterator();
        Path.Node first = nodes.next();
        if (first.getKind() != ElementKind.METHOD || !nodes.hasNext()) {
            return fault(
                    InputFault.Place.BODY, pointer(violation.getPropertyPath().iterator()), violation);
        }
        Path.ParameterNode parameter = nodes.next().as(Path.ParameterNode.class);
        Annotation[] annotations = annotations(violation, first, parameter.getParameterIndex());
        if (has(annotations, Set.of(BeanParam.class))) {
            String name = nodes.hasNext() ? nodes.next().getName() : parameter.getName();
            return fault(InputFault.Place.QUERY, name, violation);
        }
        if (has(annotations, Set.of(QueryParam.class, RestQuery.class))) {
            return fault(InputFault.Place.QUERY, parameter.getName(), violation);
        }
        if (has(annotations, Set.of(HeaderParam.class, RestHeader.class, CookieParam.class))) {
            return fault(InputFault.Place.HEADER, parameter.getName(), violation);
        }
        if (has(annotations, Set.of(PathParam.class, RestPath.class))) {
            return fault(InputFault.Place.PATH, parameter.getName(), violation);
        }
        return fault(InputFault.Place.BODY, pointer(nodes), violation);
    }

    /** What is wrong with a parameter that was validated by itself. */
    public static List<InputFault> ofParameter(String name, Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> fault(InputFault.Place.QUERY, name, violation))
                .toList();
    }

    /** A message of a bundle is in the language of the caller already; one of our own is for a Dutch reader. */
    private static InputFault fault(InputFault.Place place, String location, ConstraintViolation<?> violation) {
        String message = violation.getMessage();
        return violation.getMessageTemplate().startsWith("{")
                ? new InputFault(place, location, code(violation), message, message)
                : new InputFault(place, location, code(violation), message);
    }

    private static Annotation[] annotations(ConstraintViolation<?> violation, Path.Node method, int index) {
        Class<?>[] types = method.as(Path.MethodNode.class).getParameterTypes().toArray(Class<?>[]::new);
        // interception puts a subclass in front of the class that carries the annotations
        for (Class<?> type = violation.getRootBeanClass(); type != Object.class; type = type.getSuperclass()) {
            try {
                Annotation[] found =
                        type.getDeclaredMethod(method.getName(), types).getParameterAnnotations()[index];
                if (found.length > 0) {
                    return found;
                }
            } catch (NoSuchMethodException inherited) {
                continue;
            }
        }
        return new Annotation[0];
    }

    private static boolean has(Annotation[] annotations, Set<Class<? extends Annotation>> wanted) {
        return Arrays.stream(annotations)
                .anyMatch(annotation -> wanted.stream().anyMatch(type -> type.isInstance(annotation)));
    }

    private static String pointer(Iterator<Path.Node> nodes) {
        StringBuilder pointer = new StringBuilder();
        while (nodes.hasNext()) {
            Path.Node node = nodes.next();
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            } else if (node.getKey() != null) {
                pointer.append('/').append(escaped(node.getKey().toString()));
            }
            boolean named = node.getName() != null
                    && node.getKind() != ElementKind.CONTAINER_ELEMENT
                    && !node.getName().startsWith("<");
            if (named) {
                pointer.append('/').append(escaped(node.getName()));
            }
        }
        return pointer.toString();
    }

    private static String escaped(String segment) {
        return segment.replace("~", "~0").replace("/", "~1");
    }

    private static String code(ConstraintViolation<?> violation) {
        String name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return CODES.getOrDefault(name, "ongeldig");
    }
}
