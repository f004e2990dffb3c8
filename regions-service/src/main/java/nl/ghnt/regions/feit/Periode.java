package nl.ghnt.regions.feit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import nl.ghnt.kit.input.Expression;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A half-year that is reported on, for example {@code 2021-H2}.
 *
 * @param code year and half
 */
@Schema(
        name = "Periode",
        description = "Halfjaar",
        type = SchemaType.STRING,
        pattern = "^[0-9]{4}-H[12]$",
        examples = "2021-H2")
public record Periode(@JsonValue String code) {

    private static final Expression FORM = Expression.of("\\d{4}-H[12]");

    /** Checks the form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Periode {
        if (code == null || !FORM.matches(code)) {
            throw new IllegalArgumentException("moet een halfjaar zijn, bijvoorbeeld 2021-H2.");
        }
    }

    /** Reads a parameter. */
    public static Periode valueOf(String code) {
        return new Periode(code);
    }

    /** First day. */
    public LocalDate eersteDag() {
        return LocalDate.of(jaar(), code.endsWith("1") ? 1 : 7, 1);
    }

    /** Last day: the state is that of the regions which exist then. */
    public LocalDate laatsteDag() {
        return code.endsWith("1") ? LocalDate.of(jaar(), 6, 30) : LocalDate.of(jaar(), 12, 31);
    }

    private int jaar() {
        return Integer.parseInt(code.substring(0, 4));
    }

    @Override
    public String toString() {
        return code;
    }
}
