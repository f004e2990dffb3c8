package nl.ghnt.kit.concurrency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.ghnt.kit.problem.KitFault;
import nl.ghnt.kit.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"3\"",
                "\"3.0a1b\"",
                "W/\"3.0a1b\"",
                "\"3.0a1b-gzip\"",
                "\"7\", W/\"3\"",
                "\"7\",\"3\"",
                " ,\t\"x,y\" ,, \"3\" ",
                "*",
                " * "
            })
    void these_name_version_three(String ifMatch) {
        assertThatCode(() -> expected(ifMatch).matches(3)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "\"33\"", "\"\"", "\"een\"", "\"03\"", "\"3 \u00e9\"", "\"-3\""})
    void these_name_another(String ifMatch) {
        assertFault(KitFault.VERSION_CHANGED, ifMatch.replace(" ", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ",",
                "3",
                "\"3",
                "3\"",
                "w/\"3\"",
                "W/3",
                "W/ \"3\"",
                "\"2\" \"3\"",
                "\"2\"\"3\"",
                "\"2\", 3",
                "*, \"3\"",
                "\"a b\""
            })
    void these_are_no_tags(String ifMatch) {
        assertFault(KitFault.INVALID_INPUT, ifMatch);
    }

    @Test
    void several_lines_are_one_list() {
        assertThatCode(() -> expected("\"1\"", "W/\"2\", \"3\"").matches(3)).doesNotThrowAnyException();
    }

    @Test
    void nothing_longer_than_the_limit_is_read() {
        String most = "\"3\"" + " ".repeat(EntityTags.LONGEST - 3);
        assertThatCode(() -> expected(most).matches(3)).doesNotThrowAnyException();
        assertFault(KitFault.INVALID_INPUT, most + " ");
    }

    @Test
    void what_is_shown_is_named_by_its_bytes_and_what_stands_beside_them() {
        String etag = Etags.of("\"3\"", new byte[] {1}, "{X-Total-Count=[2]}");
        assertThat(etag).matches("\"3\\.[0-9a-f]{16}\"");
        assertThat(Etags.of("\"3\"", new byte[] {2}, "{X-Total-Count=[2]}")).isNotEqualTo(etag);
        assertThat(Etags.of("\"3\"", new byte[] {1}, "{X-Total-Count=[3]}")).isNotEqualTo(etag);
        assertThat(Etags.of(null, new byte[] {1}, "")).matches("\"[0-9a-f]{16}\"");
        assertThat(Etags.known(List.of("\"x\"", "W/" + etag), etag)).isTrue();
        assertThat(Etags.known(List.of("\"3\""), etag)).isFalse();
        assertThat(Etags.known(List.of("geen"), etag)).isFalse();
    }

    private static void assertFault(KitFault fault, String ifMatch) {
        assertThatThrownBy(() -> expected(ifMatch).matches(3))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.fault())
                        .isEqualTo(fault));
    }

    private static ExpectedVersion expected(String... lines) {
        ExpectedVersion expected = new ExpectedVersion();
        expected.ifMatch = List.of(lines);
        return expected;
    }
}
