package nl.ghnt.kit.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.ghnt.kit.problem.InputFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTargetTest {

    @ParameterizedTest
    @ValueSource(strings = {"/a|b", "/a b", "/a\tb", "/<a>", "/a\"", "/a\\b", "/^", "/`", "/{a}", "/[1]", "/a;b=c"})
    void a_sign_that_is_no_part_of_an_address_is_named(String path) {
        assertThat(RequestTarget.faults(path, null))
                .extracting(InputFault::code)
                .contains("adres.teken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%zz", "/%", "/%2", "/%FF", "/%00", "/\u00E9"})
    void what_is_no_percent_encoding_of_utf8_is_named(String path) {
        assertThat(RequestTarget.faults(path, null))
                .extracting(InputFault::code)
                .contains("adres.codering");
    }

    @Test
    void a_parameter_is_named_by_its_name() {
        assertThat(RequestTarget.faults("/a", "b=1&c=|&d=%zz&e=[1]"))
                .extracting(InputFault::location, InputFault::code)
                .containsExactly(tuple("c", "adres.teken"), tuple("d", "adres.codering"));
    }

    @Test
    void what_is_encoded_is_taken() {
        assertThat(RequestTarget.faults("/a/%7Bb%7D/%C3%A9~!$&'()*+,=:@-._", "q=%7C%20+&r=a/b?c"))
                .isEmpty();
    }
}
