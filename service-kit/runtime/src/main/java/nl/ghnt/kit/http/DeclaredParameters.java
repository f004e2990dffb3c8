package nl.ghnt.kit.http;

import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ghnt.kit.input.PlainText;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.Text;
import nl.ghnt.kit.problem.Violations;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What one operation declares of its parameters, read once from its method. */
final class DeclaredParameters {

    private final Map<String, Declared> query = new LinkedHashMap<>();
    private final Map<String, Declared> path = new LinkedHashMap<>();
    private final Map<String, Declared> headers = new LinkedHashMap<>();
    private List<MediaType> consumes;
    private List<String> produces;
    private boolean body;

    /**
     * @param bean class with the field that it is read into; null for a parameter of the method itself
     * @param field name of that field
     */
    private record Declared(Class<?> type, boolean many, int longest, Class<?> bean, String field) {

        Declared in(Class<?> declaring, String name) {
            return new Declared(type, many, longest, declaring, name);
        }
    }

    private DeclaredParameters() {}

    static DeclaredParameters of(Method method) {
        DeclaredParameters declared = new DeclaredParameters();
        declared.produces = mediaTypes(method);
        Consumes read = method.getAnnotation(Consumes.class);
        declared.consumes = read == null
                ? List.of(MediaType.APPLICATION_JSON_TYPE)
                : Arrays.stream(read.value()).map(MediaType::valueOf).toList();
        if (declared.isList()) {
            declared.query.put(
                    ListFormat.PARAMETER, new Declared(String.class, false, PlainText.USUAL_LENGTH, null, null));
        }
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                declared.addFields(parameter.getType());
            } else if (!declared.add(
                    parameter, parameter.getName(), parameter.getType(), parameter.getParameterizedType())) {
                declared.body |= isBody(parameter);
            }
        }
        return declared;
    }

    boolean hasBody() {
        return body;
    }

    /** Whether its body is read by the operation itself, which tells no other faults with those of the body. */
    boolean takesFile() {
        return consumes.contains(MediaType.APPLICATION_OCTET_STREAM_TYPE);
    }

    /** Whether a body of this kind is read; JSON where the operation says nothing of it. */
    boolean reads(MediaType given) {
        return given != null && consumes.stream().anyMatch(given::isCompatible);
    }

    /** What a body must be, for a person. */
    Text wanted() {
        String types = consumes.stream()
                .map(type -> type.getType() + "/" + type.getSubtype())
                .collect(Collectors.joining(", "));
        return new Text(
                "Stuur de inhoud in UTF-8, als een van deze: " + types + ".",
                "Send the body in UTF-8, as one of these: " + types + ".");
    }

    boolean declares(String header) {
        return headers.containsKey(header);
    }

    /** Whether it answers with a list, which can be had as CSV. */
    boolean isList() {
        return produces.contains(CsvWriter.MEDIA_TYPE);
    }

    /** What it can answer with, the usual first. */
    List<String> produces() {
        return produces;
    }

    private static List<String> mediaTypes(Method method) {
        Produces declared = method.getAnnotation(Produces.class);
        return declared == null ? List.of(MediaType.APPLICATION_JSON) : List.of(declared.value());
    }

    void checkQuery(MultivaluedMap<String, String> given, List<InputFault> faults) {
        given.forEach((name, values) -> {
            Declared declared = query.get(name);
            if (declared == null) {
                faults.add(InputFault.query(
                        name, "parameter.onbekend", "De parameter '" + name + "' bestaat hier niet. " + known()));
            } else if (values.size() > 1 && !declared.many()) {
                faults.add(InputFault.query(name, "parameter.herhaald", "'" + name + "' mag maar een keer."));
            } else {
                values.forEach(value -> checkValue(InputFault.Place.QUERY, name, value, declared, faults));
            }
        });
    }

    /**
     * What the rules of each parameter say of a value that has its form, where another fault keeps the framework from asking
     * them: all faults are told at once.
     */
    void checkRules(MultivaluedMap<String, String> given, Validator rules, List<InputFault> faults) {
        Set<String> faulty = faults.stream().map(InputFault::location).collect(Collectors.toSet());
        query.forEach((name, declared) -> {
            String value = given.getFirst(name);
            if (value != null && declared.bean() != null && !declared.many() && !faulty.contains(name)) {
                ParameterForms.value(declared.type(), value)
                        .ifPresent(read -> faults.addAll(Violations.ofParameter(
                                name, rules.validateValue(declared.bean(), declared.field(), read))));
            }
        });
    }

    void checkPath(MultivaluedMap<String, String> given, List<InputFault> faults) {
        given.forEach((name, values) -> {
            if (path.containsKey(name)) {
                checkValue(InputFault.Place.PATH, name, values.get(0), path.get(name), faults);
            }
        });
    }

    void checkHeaders(MultivaluedMap<String, String> given, List<InputFault> faults) {
        headers.forEach((name, declared) -> {
            String value = given.getFirst(name);
            if (value != null) {
                checkValue(InputFault.Place.HEADER, name, value, declared, faults);
            }
        });
    }

    private static void checkValue(
            InputFault.Place place, String name, String value, Declared declared, List<InputFault> faults) {
        if (place == InputFault.Place.QUERY && value.isBlank()) {
            faults.add(new InputFault(
                    place,
                    name,
                    "waarde.leeg",
                    "'" + name + "' heeft geen waarde; laat de parameter weg als u er geen heeft."));
            return;
        }
        if (value.length() > declared.longest()) {
            faults.add(new InputFault(
                    place, name, "lengte", "'" + name + "' is ten hoogste " + declared.longest() + " tekens."));
            return;
        }
        ParameterForms.fault(declared.type(), value)
                .ifPresent(form ->
                        faults.add(new InputFault(place, name, form.code(), "'" + name + "': " + form.detail())));
    }

    private String known() {
        return query.isEmpty()
                ? "Deze bewerking heeft geen parameters."
                : "Wel: " + String.join(", ", query.keySet()) + ".";
    }

    private void addFields(Class<?> type) {
        for (Class<?> current = type; current != Object.class; current = current.getSuperclass()) {
            for (Field field : current.getDeclaredFields()) {
                if (field.isAnnotationPresent(BeanParam.class)) {
                    addFields(field.getType());
                } else {
                    add(field, field.getName(), field.getType(), field.getGenericType());
                }
            }
        }
    }

    private boolean add(AnnotatedElement element, String name, Class<?> type, Type generic) {
        Declared declared = declared(type, generic, longest(element));
        if (element instanceof Field field) {
            declared = declared.in(field.getDeclaringClass(), field.getName());
        }
        QueryParam queryParam = element.getAnnotation(QueryParam.class);
        RestQuery restQuery = element.getAnnotation(RestQuery.class);
        if (queryParam != null || restQuery != null) {
            query.put(queryParam != null ? queryParam.value() : named(restQuery.value(), name), declared);
            return true;
        }
        PathParam pathParam = element.getAnnotation(PathParam.class);
        RestPath restPath = element.getAnnotation(RestPath.class);
        if (pathParam != null || restPath != null) {
            path.put(pathParam != null ? pathParam.value() : named(restPath.value(), name), declared);
            return true;
        }
        HeaderParam headerParam = element.getAnnotation(HeaderParam.class);
        if (headerParam != null) {
            headers.put(headerParam.value(), declared);
            return true;
        }
        return element.isAnnotationPresent(RestHeader.class) || element.isAnnotationPresent(FormParam.class);
    }

    private static String named(String value, String name) {
        return value.isEmpty() ? name : value;
    }

    private static Declared declared(Class<?> type, Type generic, int longest) {
        if (Collection.class.isAssignableFrom(type) && generic instanceof ParameterizedType parameterized) {
            return new Declared((Class<?>) parameterized.getActualTypeArguments()[0], true, longest, null, null);
        }
        return new Declared(type, false, longest, null, null);
    }

    private static int longest(AnnotatedElement element) {
        Size size = element.getAnnotation(Size.class);
        return size == null ? PlainText.USUAL_LENGTH : size.max();
    }

    private static boolean isBody(Parameter parameter) {
        for (Annotation annotation : parameter.getAnnotations()) {
            if (annotation instanceof Context) {
                return false;
            }
        }
        return !parameter.getType().getName().startsWith("jakarta.ws.rs.core")
                && !parameter.getType().getName().startsWith("io.vertx");
    }
}
