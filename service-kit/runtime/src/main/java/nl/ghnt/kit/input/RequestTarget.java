package nl.ghnt.kit.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ghnt.kit.problem.InputFault;

/** Says what is wrong with how the address of a request is written, before anything is done with it. */
public final class RequestTarget {

    private static final String CODE = "adres.codering";
    private static final String SIGN = "adres.teken";

    /** What is no part of a URI as it is (RFC 3986), but for brackets in a query, which everybody writes. */
    private static final String IN_NO_URI = " \t\"<>\\^`{|}";

    private static final String NOT_IN_PATH = IN_NO_URI + "[]";

    /** A semicolon may stand in a query, but parts a value here and does not there. */
    private static final String NOT_IN_QUERY = IN_NO_URI + ";";

    private RequestTarget() {}

    /** All faults of a path and a query, both as they came; {@code query} may be null. */
    public static List<InputFault> faults(String path, String query) {
        List<InputFault> faults = new ArrayList<>();
        if (path.indexOf(';') >= 0) {
            faults.add(inPath(SIGN, "Het adres bevat een puntkomma; parameters in een pad zijn er niet."));
        }
        if (hasAnyOf(path, NOT_IN_PATH)) {
            faults.add(inPath(SIGN, "Het adres bevat een teken dat alleen met procentcodering in een adres staat."));
        }
        if (!isReadable(path)) {
            faults.add(inPath(CODE, "Het adres is geen procentcodering van UTF-8, of bevat een stuurteken."));
        }
        if (query != null) {
            addQueryFaults(query, faults);
        }
        return faults;
    }

    private static void addQueryFaults(String query, List<InputFault> faults) {
        for (int from = 0; from <= query.length(); ) {
            int to = query.indexOf('&', from);
            String parameter = query.substring(from, to < 0 ? query.length() : to);
            if (!isReadable(parameter)) {
                faults.add(InputFault.query(
                        name(parameter),
                        CODE,
                        "De waarde is geen procentcodering van UTF-8, of bevat een stuurteken."));
            }
            if (hasAnyOf(parameter, NOT_IN_QUERY)) {
                faults.add(InputFault.query(
                        name(parameter),
                        SIGN,
                        "De waarde bevat een teken dat alleen met procentcodering in een adres staat."));
            }
            from = to < 0 ? query.length() + 1 : to + 1;
        }
    }

    private static boolean hasAnyOf(String text, String signs) {
        return text.chars().anyMatch(sign -> signs.indexOf(sign) >= 0);
    }

    private static boolean isReadable(String text) {
        return PercentEncoding.decode(text).filter(PlainText::isKeepable).isPresent();
    }

    private static String name(String parameter) {
        int equals = parameter.indexOf('=');
        Optional<String> name = PercentEncoding.decode(equals < 0 ? parameter : parameter.substring(0, equals));
        return name.filter(PlainText::isKeepable).orElse("");
    }

    private static InputFault inPath(String code, String detail) {
        return new InputFault(InputFault.Place.PATH, "", code, detail);
    }
}
