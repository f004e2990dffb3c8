package nl.ghnt.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

    private static final String HEADER = "name,number,moment,labels,source.document,source.plaats\r\n";

    private final CsvWriter writer =
            new CsvWriter(new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS), null, null);

    private record Row(String name, Integer number, PartialDate moment, List<String> labels, Source source) {}

    @Test
    void a_record_inside_a_record_becomes_columns_and_a_list_one_column() throws IOException {
        Row row = new Row("Twente", 3, new PartialDate("2019-05~"), List.of("a", "b"), new Source("page", "heading"));
        assertThat(csv(row)).isEqualTo(HEADER + "Twente,3,2019-05~,a; b,page,heading\r\n");
    }

    @Test
    void unknown_is_an_empty_place() throws IOException {
        assertThat(csv(new Row("Twente", null, null, null, null))).isEqualTo(HEADER + "Twente,,,,,\r\n");
    }

    @Test
    void an_empty_list_has_its_header() throws IOException {
        assertThat(csv()).isEqualTo(HEADER);
    }

    @Test
    void commas_quotes_and_lines_are_quoted_as_rfc_4180_asks() throws IOException {
        assertThat(csv(new Row("Ede, \"Nijmegen\"\nen 's-Hertogenbosch", 1, null, null, null)))
                .isEqualTo(HEADER + "\"Ede, \"\"Nijmegen\"\"\nen 's-Hertogenbosch\",1,,,,\r\n");
    }

    @Test
    void letters_outside_ascii_are_utf_8() throws IOException {
        assertThat(csv(new Row("Súdwest-Fryslân – één", null, null, null, null)))
                .contains("Súdwest-Fryslân – één");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31", "-1", "@cmd", "\tx", "\rx", "\nx"})
    void a_text_that_a_spreadsheet_would_calculate_is_made_harmless(String text) throws IOException {
        String line = csv(new Row(text, -1, null, List.of(text), null)).substring(HEADER.length());
        assertThat(line.replace("\"", "")).startsWith("'" + text + ",-1,,'" + text);
    }

    private String csv(Row... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(Arrays.asList(rows), Row.class, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
