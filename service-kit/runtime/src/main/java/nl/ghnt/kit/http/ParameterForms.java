package nl.ghnt.kit.http;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Says whether a text can be a value of a parameter's type, and what form it should have had. */
final class ParameterForms {

    /** What a text should have been. */
    record Form(String code, String detail) {}

    private static final Map<Class<?>, Form> FORMS = Map.of(
            Integer.class, new Form("getal.formaat", "moet een geheel getal zijn."),
            int.class, new Form("getal.formaat", "moet een geheel getal zijn."),
            Long.class, new Form("getal.formaat", "moet een geheel getal zijn."),
            Boolean.class, new Form("ja-nee.formaat", "moet true of false zijn."),
            boolean.class, new Form("ja-nee.formaat", "moet true of false zijn."),
            LocalDate.class, new Form("datum.formaat", "moet een datum zijn, bijvoorbeeld 2019-07-01."),
            Instant.class,
                    new Form("tijdstip.formaat", "moet een moment in UTC zijn, bijvoorbeeld 2019-07-01T00:00:00Z."),
            UUID.class, new Form("uuid.formaat", "moet een UUID zijn."));

    private static final Map<Class<?>, Consumer<String>> PARSERS = Map.of(
            Integer.class, Integer::parseInt,
            int.class, Integer::parseInt,
            Long.class, Long::parseLong,
            Boolean.class, ParameterForms::parseBoolean,
            boolean.class, ParameterForms::parseBoolean,
            LocalDate.class, LocalDate::parse,
            Instant.class, Instant::parse,
            UUID.class, ParameterForms::parseUuid);

    private ParameterForms() {}

    /** The form that was asked for, when the text does not have it. */
    static Optional<Form> fault(Class<?> type, String text) {
        if (type == String.class) {
            return Optional.empty();
        }
        if (type.isEnum()) {
            return enumFault(type, text);
        }
        Consumer<String> parser = PARSERS.get(type);
        if (parser == null) {
            return factoryFault(type, text);
        }
        try {
            parser.accept(text);
            return Optional.empty();
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            return Optional.of(FORMS.get(type));
        }
    }

    private static Optional<Form> enumFault(Class<?> type, String text) {
        boolean known = Arrays.stream(type.getEnumConstants())
                .anyMatch(constant -> ((Enum<?>) constant).name().equals(text));
        if (known) {
            return Optional.empty();
        }
        String values = Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
        return Optional.of(new Form("waarde.onbekend", "moet een van deze zijn: " + values + "."));
    }

    // value objects offer valueOf(String) or fromString(String), as Jakarta REST asks of parameter types
    private static Optional<Form> factoryFault(Class<?> type, String text) {
        for (String name : new String[] {"fromString", "valueOf"}) {
            try {
                Method factory = type.getMethod(name, String.class);
                factory.invoke(null, text);
                return Optional.empty();
            } catch (NoSuchMethodException absent) {
                continue;
            } catch (InvocationTargetException refused) {
                return Optional.of(new Form(
                        "waarde.ongeldig", String.valueOf(refused.getCause().getMessage())));
            } catch (IllegalAccessException hidden) {
                throw new IllegalStateException(type + "." + name + " must be public", hidden);
            }
        }
        return Optional.empty();
    }

    private static void parseBoolean(String text) {
        if (!"true".equals(text) && !"false".equals(text)) {
            throw new IllegalArgumentException(text);
        }
    }

    // UUID.fromString also takes shortened forms such as 1-1-1-1-1
    private static void parseUuid(String text) {
        if (!UUID.fromString(text).toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException(text);
        }
    }
}
