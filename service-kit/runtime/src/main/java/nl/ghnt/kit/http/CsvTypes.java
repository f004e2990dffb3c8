package nl.ghnt.kit.http;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the type of a record says of the columns of CSV. */
final class CsvTypes {

    private CsvTypes() {}

    static Class<?> raw(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return (Class<?>) parameterized.getRawType();
        }
        return type instanceof Class<?> plain ? plain : Object.class;
    }

    static Type argument(Type type, int index) {
        return type instanceof ParameterizedType parameterized
                ? parameterized.getActualTypeArguments()[index]
                : Object.class;
    }

    /** What stands below a name: a property, an item or a value; anything where the type does not say. */
    static Type below(Type type, String name) {
        Class<?> raw = raw(type);
        if (raw.isRecord()) {
            return Arrays.stream(raw.getRecordComponents())
                    .filter(component -> component.getName().equals(name))
                    .findFirst()
                    .map(RecordComponent::getGenericType)
                    .orElse(Object.class);
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return argument(type, 0);
        }
        return Map.class.isAssignableFrom(raw) ? argument(type, 1) : Object.class;
    }

    /** Whether something can stand below a name; of a type that does not say, anything can. */
    static boolean knows(Type type, String name) {
        return !isRecordOfColumns(raw(type)) || names(type).contains(name);
    }

    /** The names below a record; none where the type does not say. */
    static List<String> names(Type type) {
        return isRecordOfColumns(raw(type))
                ? Arrays.stream(raw(type).getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList()
                : List.of();
    }

    private static boolean isRecordOfColumns(Class<?> type) {
        return type.isRecord() && !isWrittenAsValue(type);
    }

    static boolean isNumber(Class<?> type) {
        return Number.class.isAssignableFrom(type) || type == int.class || type == long.class || type == double.class;
    }

    /** The names of the constants; none of what is no enum. */
    static List<String> constants(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList()
                : List.of();
    }

    /** Whether a record is written as one value. */
    static boolean isWrittenAsValue(Class<?> type) {
        return Stream.<AnnotatedElement>concat(
                        Arrays.stream(type.getDeclaredFields()), Arrays.stream(type.getDeclaredMethods()))
                .anyMatch(member -> member.isAnnotationPresent(JsonValue.class));
    }
}
