package nl.ghnt.kit.http;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ghnt.kit.input.CalendarTime;
import nl.ghnt.kit.input.PlainText;

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
            LocalDate.class, new Form("datum.formaat", CalendarTime.DAY_WANTED),
            Instant.class, new Form("tijdstip.formaat", CalendarTime.MOMENT_WANTED),
            UUID.class, new Form("uuid.formaat", "moet een UUID zijn."));

    private static final Map<Class<?>, Function<String, Object>> PARSERS = Map.of(
            Integer.class, text -> Integer.parseInt(digits(text)),
            int.class, text -> Integer.parseInt(digits(text)),
            Long.class, text -> Long.parseLong(digits(text)),
            Boolean.class, ParameterForms::parseBoolean,
            boolean.class, ParameterForms::parseBoolean,
            LocalDate.class, CalendarTime::day,
            Instant.class, CalendarTime::moment,
            UUID.class, ParameterForms::parseUuid);

    private ParameterForms() {}

    /** The form that was asked for, when the text does not have it. */
    static Optional<Form> fault(Class<?> type, String text) {
        if (!PlainText.isKeepable(text)) {
            return Optional.of(new Form("tekst.teken", "bevat een teken dat niet kan worden bewaard."));
        }
        if (type == String.class) {
            return Optional.empty();
        }
        if (type.isEnum()) {
            return enumFault(type, text);
        }
        Function<String, Object> parser = PARSERS.get(type);
        if (parser == null) {
            return factoryFault(type, text);
        }
        try {
            parser.apply(text);
            return Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.of(FORMS.get(type));
        }
    }

    /**
     * The value of a type that has one form.
     *
     * @throws IllegalArgumentException when the text does not have it
     */
    static Object read(Class<?> type, String text) {
        return PARSERS.get(type).apply(text);
    }

    /** The value of a text that has its form; empty for a type whose form is all that there is to say of it. */
    static Optional<Object> value(Class<?> type, String text) {
        return type == String.class
                ? Optional.of(text)
                : Optional.ofNullable(PARSERS.get(type)).map(parser -> parser.apply(text));
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

    // the parsers of numbers also take a plus and the digits of other scripts
    private static String digits(String text) {
        boolean plain = text.chars().allMatch(sign -> sign == '-' || (sign >= '0' && sign <= '9'));
        if (!plain) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static boolean parseBoolean(String text) {
        if (!"true".equals(text) && !"false".equals(text)) {
            throw new IllegalArgumentException(text);
        }
        return Boolean.parseBoolean(text);
    }

    // UUID.fromString also takes shortened forms such as 1-1-1-1-1
    private static UUID parseUuid(String text) {
        UUID read = UUID.fromString(text);
        if (!read.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException(text);
        }
        return read;
    }
}
