package nl.ghnt.kit.http;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.ghnt.kit.input.PlainText;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.ProblemException;

/**
 * The header of lines of CSV: the way to the value that stands in each column. It is looked at once, before any line is: a
 * column whose value would have to give way to that of another is refused, not dropped.
 */
record CsvHeader(List<Column> columns) {

    private static final int DEEPEST = 10;
    private static final int LONGEST = 20_000;
    private static final int MOST_FAULTS = 100;

    /**
     * One column.
     *
     * @param way names of properties, and for an item of a list its number as an Integer
     * @param type what the cells of the column are
     */
    record Column(List<Object> way, Class<?> type) {}

    /** Reads the header of lines of this type; refuses it with all that is wrong with it. */
    static CsvHeader of(Type line, String[] cells) {
        if (Arrays.stream(cells).mapToInt(cell -> cell.length() + 1).sum() > LONGEST) {
            throw ProblemException.invalidInput(fault("De kopregel is ten hoogste " + LONGEST + " tekens."));
        }
        // behind the last name a spreadsheet leaves cells in which something stood once
        List<String> names = Arrays.stream(cells)
                .limit(Math.max(1, CsvLines.filled(cells)))
                .map(String::strip)
                .toList();
        List<InputFault> faults = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        for (String name : names) {
            columns.add(column(line, name, columns.size() + 1, faults));
        }
        addClashes(names, faults);
        if (!faults.isEmpty()) {
            throw ProblemException.invalidInput(faults.subList(0, Math.min(faults.size(), MOST_FAULTS)));
        }
        return new CsvHeader(columns);
    }

    private static Column column(Type line, String name, int number, List<InputFault> faults) {
        List<Object> way = new ArrayList<>();
        if (name.isEmpty() || name.length() > PlainText.USUAL_LENGTH) {
            faults.add(fault("De naam van kolom " + number + " heeft 1 tot en met " + PlainText.USUAL_LENGTH
                    + " tekens. Tussen de kolommen staat een komma of een puntkomma."));
            return new Column(way, String.class);
        }
        List<String> steps = steps(name);
        if (steps.size() > DEEPEST) {
            faults.add(fault("De kolom '" + name + "' wijst dieper dan " + DEEPEST + " namen."));
        }
        Type type = line;
        for (String step : steps) {
            way.add(isList(type) ? number(name, step, faults) : step);
            if (!CsvTypes.knows(type, step)) {
                faults.add(unknown(name, step, type));
                break;
            }
            type = CsvTypes.below(type, step);
        }
        return new Column(way, CsvTypes.raw(type));
    }

    private static InputFault unknown(String column, String step, Type type) {
        String meant = CsvTypes.names(type).stream()
                .filter(step::equalsIgnoreCase)
                .findFirst()
                .map(name -> "' bestaat niet: '" + step + "' heet hier '" + name + "'.")
                .orElse("' bestaat niet.");
        return InputFault.body("", "eigenschap.onbekend", "De kolom '" + column + meant);
    }

    private static List<String> steps(String name) {
        List<String> steps = new ArrayList<>();
        int from = 0;
        for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', from)) {
            steps.add(name.substring(from, dot));
            from = dot + 1;
        }
        steps.add(name.substring(from));
        return steps;
    }

    private static boolean isList(Type type) {
        return Collection.class.isAssignableFrom(CsvTypes.raw(type));
    }

    private static Integer number(String column, String step, List<InputFault> faults) {
        boolean written = !step.isEmpty()
                && step.length() <= String.valueOf(JsonValues.MOST_ITEMS).length()
                && step.chars().allMatch(sign -> sign >= '0' && sign <= '9')
                && step.charAt(0) != '0';
        if (written && Integer.parseInt(step) <= JsonValues.MOST_ITEMS) {
            return Integer.valueOf(step);
        }
        faults.add(fault("In de kolom '" + column + "' is '" + step + "' geen plaats in een lijst: 1 tot en met "
                + JsonValues.MOST_ITEMS + ", zonder voorloopnul."));
        return 1;
    }

    private static void addClashes(List<String> names, List<InputFault> faults) {
        Set<String> known = new HashSet<>(names);
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            // a name that is empty is told already
            if (!seen.add(name) && !name.isEmpty()) {
                faults.add(fault("De kolom '" + shortened(name) + "' staat er meer dan een keer."));
            }
            for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
                if (known.contains(name.substring(0, dot))) {
                    faults.add(fault("De kolom '" + shortened(name.substring(0, dot)) + "' is het begin van de kolom '"
                            + shortened(name) + "'."));
                }
            }
        }
    }

    private static String shortened(String name) {
        return name.length() > PlainText.USUAL_LENGTH ? name.substring(0, PlainText.USUAL_LENGTH) + "…" : name;
    }

    private static InputFault fault(String detail) {
        return InputFault.body("", "csv.kopregel", detail);
    }
}
