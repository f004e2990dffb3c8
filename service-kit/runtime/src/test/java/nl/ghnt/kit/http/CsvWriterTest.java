package nl.ghnt.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

    private static final String HEADER =
            "name,number,moment,labels.1,parts.SMALL.size,parts.LARGE.size,counts.a,any,source.document,source.plaats\r\n";

    private final CsvWriter writer =
            new CsvWriter(new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS), null, null);

    private enum Kind {
        SMALL,
        LARGE
    }

    private record Part(Kind kind, Integer size) {}

    private record Around(String first, @JsonUnwrapped Part part, String last) {}

    private record Told(@JsonUnwrapped Part part, String by) {}

    private record Several(List<Told> parts) {}

    private record Row(
            String name,
            BigDecimal number,
            PartialDate moment,
            List<String> labels,
            List<Part> parts,
            Map<String, Integer> counts,
            Object any,
            Source source) {

        static Row named(String name) {
            return new Row(name, null, null, List.of(), List.of(), Map.of("a", 1), null, null);
        }
    }

    @Test
    void two_parts_of_one_constant_have_columns_of_their_own() throws IOException {
        Row one = row(null, new Part(Kind.SMALL, 1), new Part(Kind.LARGE, 2), new Part(Kind.SMALL, 3));
        Row other = row(null, new Part(Kind.LARGE, 4));

        String[] lines = csv(CsvForm.PLAIN, one, other).split("\r\n");

        assertThat(lines[0]).contains("parts.SMALL.size,parts.SMALL.2.size,parts.LARGE.size,");
        assertThat(lines[1]).contains(",1,3,2,");
        assertThat(lines[2]).contains(",,,4,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3000000", "150000.00", "100", "1.10", "0.0000001", "12345678901234567890.12"})
    void a_number_is_written_in_full_as_in_json(String number) throws IOException {
        assertThat(csv(CsvForm.PLAIN, row(new BigDecimal(number))).split("\r\n")[1])
                .startsWith("Twente," + number + ",");
        BigDecimal stripped = new BigDecimal(number).stripTrailingZeros();
        assertThat(csv(CsvForm.PLAIN, row(stripped)).split("\r\n")[1]).doesNotContain("E");
    }

    private static Row row(BigDecimal number, Part... parts) {
        return new Row("Twente", number, null, List.of(), List.of(parts), Map.of("a", 1), null, null);
    }

    @Test
    void each_value_has_a_column_of_its_own() throws IOException {
        Row row = new Row(
                "Twente",
                new BigDecimal("3.5"),
                new PartialDate("2019-05~"),
                List.of("a", "b"),
                List.of(new Part(Kind.LARGE, 7)),
                Map.of("a", 1),
                Map.of("k", true),
                new Source("page", "heading"));
        assertThat(csv(CsvForm.PLAIN, row))
                .isEqualTo("name,number,moment,labels.1,labels.2,parts.SMALL.size,parts.LARGE.size,counts.a,any.k,"
                        + "source.document,source.plaats\r\n"
                        + "Twente,3.5,2019-05~,a,b,,7,1,true,page,heading\r\n");
    }

    @Test
    void unknown_is_an_empty_place() throws IOException {
        assertThat(csv(CsvForm.PLAIN, Row.named("Twente"))).isEqualTo(HEADER + "Twente,,,,,,1,,,\r\n");
    }

    @Test
    void an_empty_list_has_its_header() throws IOException {
        assertThat(csv(CsvForm.PLAIN)).isEqualTo(HEADER.replace(",counts.a", ""));
    }

    @Test
    void commas_semicolons_quotes_and_lines_are_quoted_in_every_form() throws IOException {
        String line = csv(CsvForm.PLAIN, Row.named("Ede, \"Nijmegen\";\nen 's-Hertogenbosch"));
        assertThat(line).isEqualTo(HEADER + "\"Ede, \"\"Nijmegen\"\";\nen 's-Hertogenbosch\",,,,,,1,,,\r\n");
    }

    @Test
    void a_dutch_excel_gets_semicolons_decimal_commas_and_a_mark_of_utf_8() throws IOException {
        Row row =
                new Row("S\u00FAdwest", new BigDecimal("3.5"), null, List.of(), List.of(), Map.of("a", 1), null, null);
        assertThat(csv(CsvForm.EXCEL, row))
                .isEqualTo("\uFEFF" + HEADER.replace(',', ';') + "S\u00FAdwest;\"3,5\";;;;;1;;;\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+31",
                "-1",
                "@cmd",
                "\t=x",
                "\r=x",
                "\n=x",
                " =x",
                "\uFF1D1",
                "\uFF0Bx",
                "\uFF0Dx",
                "\uFF20x",
                "\u2212x",
                "\uFE62x",
                "\uFE63x",
                "\uFE66x",
                "\uFE6Bx",
                "\u207Ax",
                "\u3164=x",
                "\uDB40\uDC01=x",
                "a,\u115F-x",
                "\u200B=x",
                "\"=x",
                "a;=x",
                "a, -x",
                "a\t@x",
                "a\n+x"
            })
    void a_text_that_a_spreadsheet_would_calculate_is_made_harmless(String text) throws IOException {
        String cell =
                csv(CsvForm.PLAIN, Row.named(text)).substring(HEADER.length()).replace("\"", "");
        assertThat(cell).containsPattern("'[=+@\uFF1D\uFF0B\uFF0D\uFF20\u2212\uFE62\uFE63\uFE66\uFE6B\u207A-]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3-4", "a=b", "\uD83D\uDE00-x", "\u00BD"})
    void a_sign_inside_a_text_stays_as_it_is(String text) throws IOException {
        assertThat(csv(CsvForm.PLAIN, Row.named(text))).startsWith(HEADER + text + ",");
    }

    @Test
    void a_number_below_zero_stays_a_number() throws IOException {
        Row row = new Row("a", new BigDecimal("-1"), null, List.of(), List.of(), Map.of("a", 1), null, null);
        assertThat(csv(CsvForm.PLAIN, row)).isEqualTo(HEADER + "a,-1,,,,,1,,,\r\n");
    }

    @Test // as in JSON: what is unwrapped has no name of its own
    void what_is_written_unwrapped_has_its_columns_among_those_around_it() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        writer.write(List.of(new Around("before", new Part(Kind.SMALL, 3), "after")), Around.class, CsvForm.PLAIN, out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("first,kind,size,last\r\nbefore,SMALL,3,after\r\n");
    }

    @Test
    void what_begins_unwrapped_is_told_apart_in_a_list_as_well() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Several several = new Several(List.of(new Told(new Part(Kind.LARGE, 4), "me")));

        writer.write(List.of(several), Several.class, CsvForm.PLAIN, out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("parts.SMALL.size,parts.SMALL.by,parts.LARGE.size,parts.LARGE.by\r\n,,4,me\r\n");
    }

    private String csv(CsvForm form, Row... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(Arrays.asList(rows), Row.class, form, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
