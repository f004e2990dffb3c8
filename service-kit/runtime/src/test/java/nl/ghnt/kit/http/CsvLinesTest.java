package nl.ghnt.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.time.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLinesTest {

    private record Line(
            String name,
            Integer count,
            BigDecimal price,
            Boolean done,
            List<String> labels,
            Map<String, Integer> sizes,
            Source source) {}

    private static final String JSON = "[{\"name\":\"Ede; \\\"x\\\"\",\"count\":3,\"price\":1.5,\"done\":true,"
            + "\"labels\":[\"a\",\"b\"],\"sizes\":{\"k\":2},\"source\":{\"document\":\"d\"}}]";

    private final CsvLines lines = new CsvLines(new ObjectMapper(), Line.class);

    @Test
    void a_header_names_the_way_to_each_value() {
        assertThat(lines.toJson("name,count,price,done,labels.1,labels.2,sizes.k,source.document,source.plaats\r\n"
                        + "\"Ede; \"\"x\"\"\",3,1.5,true,a,b,2,d,\r\n"))
                .isEqualTo(JSON);
    }

    @Test
    void what_a_dutch_excel_saves_is_the_same() {
        assertThat(lines.toJson("\uFEFFname;count;price;done;labels.1;labels.2;sizes.k;source.document\n"
                        + "\"Ede; \"\"x\"\"\";3;1,5;true;a;b;2;d"))
                .isEqualTo(JSON);
    }

    @Test
    void what_a_spreadsheet_leaves_without_a_value_is_no_line_and_no_column() {
        assertThat(lines.toJson("name;count;;\r\nEde;1;;\r\n;;;\r\n\r\nEpe;2\r\n;\r\n"))
                .isEqualTo("[{\"name\":\"Ede\",\"count\":1},{\"name\":\"Epe\",\"count\":2}]");
        assertThat(lines.rows()).containsExactly(2, 5);
        assertThat(lines.inItsRow(InputFault.body("/1/count", "json.type", "Fout."))
                        .detail())
                .isEqualTo("Rij 5: Fout.");
        assertThat(lines.inItsRow(InputFault.body("", "json.utf8", "Fout.")).detail())
                .isEqualTo("Fout.");
    }

    @Test
    void a_value_without_a_name_above_it_is_refused() {
        assertThat(faults("name,\na,b")).containsExactly("csv.regel /0");
    }

    @Test
    void a_column_that_there_is_not_is_told_once_with_what_may_be_meant() {
        assertThat(faults("Name,colour,source.Document\na,,\nb,,"))
                .containsExactly("eigenschap.onbekend ", "eigenschap.onbekend ", "eigenschap.onbekend ");
        assertThat(catchThrowableOfType(ProblemException.class, () -> lines.toJson("Name\na"))
                        .errors())
                .extracting(InputFault::detail)
                .containsExactly("De kolom 'Name' bestaat niet: 'Name' heet hier 'name'.");
    }

    @Test
    void yes_and_no_are_read_as_a_dutch_excel_writes_them() {
        assertThat(lines.toJson("done;name\nWAAR;a\nONWAAR;b"))
                .isEqualTo("[{\"done\":true,\"name\":\"a\"},{\"done\":false,\"name\":\"b\"}]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-5 graden",
                "'-5",
                "''=1+1",
                "'s-Gravenhage",
                "'",
                "a;-b",
                "1. opening\n- sluiting",
                "x, '=y",
                "\"=1\"",
                "+"
            })
    void text_that_was_defused_is_read_as_it_was(String text) throws IOException {
        for (CsvForm form : CsvForm.values()) {
            String row = form.row(List.of("name", "count")) + form.row(List.of(form.text(text), "1"));
            assertThat(new ObjectMapper()
                            .readTree(lines.toJson(row))
                            .at("/0/name")
                            .asText())
                    .isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"count;name\n1.000;a", "count,name\n\"1,000\",a", "count,name\nveel,a"})
    void what_may_be_another_number_is_left_to_be_refused(String csv) {
        assertThat(lines.toJson(csv)).contains("\"count\":\"");
    }

    @Test
    void items_of_a_list_are_in_the_order_of_their_numbers() {
        assertThat(lines.toJson("labels.2,labels.1,labels.10,name\nb,a,c,x\n,,d,y"))
                .isEqualTo("[{\"labels\":[\"a\",\"b\",\"c\"],\"name\":\"x\"},{\"labels\":[\"d\"],\"name\":\"y\"}]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "labels.0\na",
                "labels.01\na",
                "labels.\na",
                "labels.x\na",
                "labels.1001\na",
                "labels.99999999\na",
                "name, name\na,b",
                "labels.1,labels.01\na,b",
                "source,source.document\na,b",
                "source.document,source\na,b"
            })
    void a_header_that_does_not_say_one_thing_of_each_column_is_refused(String csv) {
        assertThat(faults(csv)).isNotEmpty().containsOnly("csv.kopregel ");
    }

    @Test
    void all_that_is_wrong_with_a_header_is_told_at_once() {
        assertThat(faults("name,name,labels.0,source,source.document\na,b,c,d,e"))
                .hasSize(3);
    }

    @Test
    void a_line_that_is_shorter_or_longer_than_the_header_is_refused() {
        assertThat(faults("name,count\na\nb,1\nc,2,3")).containsExactly("csv.regel /0", "csv.regel /2");
    }

    @Test
    void what_is_no_csv_is_refused() {
        assertThat(faults("name,count\na,1\n\"c")).containsExactly("csv.formaat ");
    }

    @ParameterizedTest // JSON would write the name again for each line
    @ValueSource(ints = {201, 500_000})
    void a_long_name_of_a_column_is_refused_before_any_line_is_read(int length) {
        assertThat(faults("a".repeat(length) + "\n" + "1\n".repeat(250_000))).containsExactly("csv.kopregel ");
    }

    @Test
    void a_header_of_many_columns_is_refused() {
        String header = IntStream.range(0, 5_000).mapToObj(n -> "a" + n).collect(Collectors.joining(","));
        assertThat(faults(header + "\n" + ",".repeat(4_999))).containsExactly("csv.kopregel ");
        assertThat(faults(",".repeat(1_000_000))).containsExactly("csv.kopregel ");
    }

    @Test
    void there_are_no_more_lines_than_an_import_takes() {
        assertThat(lines.toJson("name\n" + "a\n".repeat(1_000))).startsWith("[{");
        assertThat(faults("name\n" + "a\n".repeat(1_001))).containsExactly("lengte ");
    }

    private List<String> faults(String csv) {
        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> lines.toJson(csv));
        assertThat(refused).as(csv.substring(0, Math.min(100, csv.length()))).isNotNull();
        return refused.errors().stream()
                .map(fault -> fault.code() + " " + fault.location())
                .toList();
    }
}
