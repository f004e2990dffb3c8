package nl.ghnt.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
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

    @ParameterizedTest
    @ValueSource(strings = {"count;name\n1.000;a", "count,name\n\"1,000\",a", "count,name\nveel,a"})
    void what_may_be_another_number_is_left_to_be_refused(String csv) {
        assertThat(lines.toJson(csv)).contains("\"count\":\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"labels.0\na", "labels.x\na", "labels.99999999\na", "name.x,name\na,b\n\"c"})
    void what_is_no_table_of_lines_is_refused(String csv) {
        assertThatThrownBy(() -> lines.toJson(csv)).isInstanceOf(ProblemException.class);
    }
}
