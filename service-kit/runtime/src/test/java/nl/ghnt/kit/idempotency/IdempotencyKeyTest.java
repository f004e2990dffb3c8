package nl.ghnt.kit.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyKeyTest {

    private static final String KEY = "018f4a2e-7b1c-7c3d-8e4f-a1b2c3d4e5f6";

    @ParameterizedTest
    @ValueSource(strings = {KEY, "\"" + KEY + "\"", " \"" + KEY + "\" ", "018F4A2E-7B1C-7C3D-8E4F-A1B2C3D4E5F6"})
    void these_are_one_key(String line) {
        assertThat(IdempotencyKey.read(List.of(line))).contains(UUID.fromString(KEY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sleutel",
                "\"" + KEY,
                KEY + "\"",
                "'" + KEY + "'",
                "\"\"" + KEY + "\"\"",
                "1-1-1-1-1",
                KEY + "0",
                "000000000000000000000000000000000-1-1"
            })
    void these_are_none(String line) {
        assertThat(IdempotencyKey.read(List.of(line))).isEmpty();
    }

    @Test
    void two_lines_are_no_key() {
        assertThat(IdempotencyKey.read(List.of(KEY, KEY))).isEmpty();
    }
}
