package nl.ghnt.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the pages of every list say of it, and what it is as a table: whole, one value a cell, also for a Dutch Excel. */
abstract class ApiPages extends ApiLists {

    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMAT = "formaat";
    private static final int USUAL_SIZE = 20;

    @TestFactory
    Stream<DynamicTest> a_list_as_csv_is_whole_with_one_value_in_each_cell() {
        return each(ApiOperation::isList, operation -> {
            String csv = table(operation, "csv");
            List<List<String>> rows = rows(csv, ',');
            assertThat(rows).hasSize(1 + total(reader(operation).get(pathTo(operation))));
            assertThat(rows.get(0)).doesNotHaveDuplicates().noneMatch(String::isBlank);
            assertThat(rows).allMatch(row -> row.size() == rows.get(0).size());
            assertThat(rows).allSatisfy(row -> assertThat(row)
                    .noneMatch(cell -> cell.startsWith("{") || cell.startsWith("[{") || cell.startsWith("[\"")));
            assertThat(reader(operation)
                            .accept("text/csv")
                            .get(pathTo(operation))
                            .text())
                    .isEqualTo(csv);
        });
    }

    @TestFactory
    Stream<DynamicTest> a_list_as_csv_has_pages_when_they_are_asked_for() {
        return each(ApiOperation::isList, operation -> {
            ApiAnswer page = reader(operation)
                    .query(FORMAT, "csv")
                    .query("pageSize", 1)
                    .query("page", 1)
                    .get(pathTo(operation));
            assertThat(rows(page.text(), ',')).hasSize(1 + Math.min(1, total(page)));
            assertThat(reader(operation)
                            .query(FORMAT, "csv")
                            .query("pageSize", 1)
                            .get(pathTo(operation))
                            .text())
                    .as("a size that a viewer filled in")
                    .isEqualTo(table(operation, "csv"));
            assertThat(page.header("Link")).contains("formaat=csv&pageSize=1&page=1>; rel=\"first\"");
        });
    }

    @TestFactory
    Stream<DynamicTest> a_list_can_be_opened_by_a_dutch_excel() {
        return each(ApiOperation::isList, operation -> {
            String excel = table(operation, "excel");
            assertThat(excel).startsWith(BYTE_ORDER_MARK);
            List<List<String>> rows = rows(excel.substring(1), ';');
            List<List<String>> same = rows(table(operation, "csv"), ',');
            assertThat(rows).hasSameSizeAs(same);
            assertThat(rows.get(0)).isEqualTo(same.get(0));
            assertFault(reader(operation).query(FORMAT, "xls").get(pathTo(operation)), "waarde.onbekend");
        });
    }

    @TestFactory
    Stream<DynamicTest> a_page_after_the_last_is_empty_and_counts_right() {
        return each(ApiOperation::isPaged, operation -> {
            ApiAnswer beyond = reader(operation).query("page", 1_000_000).get(pathTo(operation));
            assertThat(beyond.status()).as(beyond.text()).isEqualTo(200);
            assertThat(beyond.json()).isEmpty();
            int total = total(reader(operation).query("page", 1).get(pathTo(operation)));
            assertThat(total(beyond)).isEqualTo(total);
            int last = Math.max(1, (total + USUAL_SIZE - 1) / USUAL_SIZE);
            assertThat(beyond.header("Link"))
                    .contains("page=1>; rel=\"first\"", "page=" + last + ">; rel=\"prev\"")
                    .contains("page=" + last + ">; rel=\"last\"")
                    .doesNotContain("next");
        });
    }

    @TestFactory
    Stream<DynamicTest> a_link_repeats_what_was_asked() {
        return each(ApiOperation::isPaged, operation -> {
            for (ApiParameter parameter : operation.query()) {
                for (String asked : List.of("%7Bx%7D", "%2541", "a+b", "%C3%A9%26%3D%22%3E")) {
                    String query = parameter.name() + "=" + asked;
                    ApiAnswer answer = reader(operation).sendRaw("GET", pathTo(operation) + "?" + query);
                    assertThat(answer.status()).as(query).isIn(200, 400, 404);
                    if (answer.status() == 200) {
                        assertThat(answer.header("Link")).contains("?" + query + "&page=1>; rel=\"first\"");
                    }
                }
            }
        });
    }

    private String table(ApiOperation operation, String format) {
        ApiAnswer answer = reader(operation).query(FORMAT, format).get(pathTo(operation));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.mediaType()).startsWith("text/csv");
        return answer.text();
    }

    private static int total(ApiAnswer list) {
        return Integer.parseInt(list.header("X-Total-Count"));
    }

    private static List<List<String>> rows(String text, char separator) {
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator);
        try (MappingIterator<List<String>> rows =
                CSV.readerForListOf(String.class).with(schema).readValues(text)) {
            return rows.readAll();
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }
}
