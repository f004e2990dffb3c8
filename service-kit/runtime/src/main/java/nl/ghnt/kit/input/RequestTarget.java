package nl.ghnt.kit.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ghnt.kit.problem.InputFault;

/** Says what is wrong with how the address of a request is written, before anything is done with it. */
public final class RequestTarget {

    private static final String CODE = "adres.codering";

    private RequestTarget() {}

    /** All faults of a path and a query, both as they came; {@code query} may be null. */
    public static List<InputFault> faults(String path, String query) {
        List<InputFault> faults = new ArrayList<>();
        if (path.indexOf(';') >= 0) {
            faults.add(inPath("adres.teken", "Het adres bevat een puntkomma; parameters in een pad zijn er niet."));
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
            from = to < 0 ? query.length() + 1 : to + 1;
        }
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
