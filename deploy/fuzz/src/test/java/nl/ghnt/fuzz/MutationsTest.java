package nl.ghnt.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MutationsTest {

    private static final byte[] BODY = "{\"naam\":\"een\",\"deel\":{\"nummer\":1}}".getBytes(UTF_8);
    private static final Request RIGHT = new Request(
            RequestsTest.DOCUMENT.operations().get(0),
            "POST",
            "/dingen/een?page=3",
            List.of(new Request.Header("Accept", "application/json"), new Request.Header("If-Match", "\"0\"")),
            BODY,
            List.of());

    static Stream<String> kinds() {
        return Mutations.all().stream().map(Mutations.Kind::name);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void each_way_makes_another_request_that_can_be_sent(String kind) {
        Mutations.Kind mutation = Mutations.all().stream()
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElseThrow();
        boolean changed = false;
        for (int seed = 0; seed < 60; seed++) {
            Request wrong = mutation.how().apply(RIGHT, new Random(seed));
            HttpRequest.Builder sent = HttpRequest.newBuilder(URI.create("http://127.0.0.1:1" + wrong.target()))
                    .method(wrong.method(), HttpRequest.BodyPublishers.noBody());
            wrong.headers().forEach(line -> sent.header(line.name(), line.value()));
            assertThat(sent.build().uri().getRawPath()).startsWith("/");
            assertThat(wrong.wrong()).last().isEqualTo(kind);
            changed |= !wrong.target().equals(RIGHT.target())
                    || !wrong.method().equals(RIGHT.method())
                    || !wrong.headers().equals(RIGHT.headers())
                    || !Arrays.equals(wrong.body(), BODY);
        }
        // the request has no such header to leave out
        assertThat(changed).isEqualTo(!kind.equals("Content-Type.absent"));
    }

    @Test
    void one_value_is_replaced_by_one_that_need_not_be_json_of_that_kind() throws IOException {
        boolean parsed = false;
        for (int seed = 0; seed < 50; seed++) {
            String text = new String(apply("body.value", seed).body(), UTF_8);
            assertThat(text).isNotEqualTo(new String(BODY, UTF_8)).doesNotContain("@@");
            if (text.contains("20300131")) {
                parsed |= new ObjectMapper().readTree(text).isObject();
            }
        }
        assertThat(parsed).isTrue();
    }

    @Test
    void a_property_comes_twice() {
        assertThat(new String(apply("body.twice", 1).body(), UTF_8))
                .isEqualTo("{\"naam\":null,\"naam\":\"een\",\"deel\":{\"nummer\":1}}");
    }

    @Test
    void a_term_takes_the_place_of_the_one_of_that_name() {
        assertThat(apply("query.repeated", 1).target()).isEqualTo("/dingen/een?page=1&page=2");
        assertThat(apply("query.unknown", 1).target()).isEqualTo("/dingen/een?page=3&bestaatNiet=1");
        assertThat(apply("path.parameter", 1).target()).isEqualTo("/dingen/een;a=b?page=3");
    }

    @Test
    void a_command_repeats_it() {
        Request wrong = apply("Idempotency-Key.two", 1).withBody("body", "{\"a\": \"it's\"}".getBytes(UTF_8));
        assertThat(wrong.curl("http://127.0.0.1:8082/regions/v1"))
                .startsWith("curl -sS -i --path-as-is -X POST")
                .contains("-H 'If-Match: \"0\"'")
                .contains("c3d4e5f6'")
                .contains("c3d4e5f7'")
                .contains("--data-raw '{\"a\": \"it'\\''s\"}'")
                .endsWith(" 'http://127.0.0.1:8082/regions/v1/dingen/een?page=3'");
        assertThat(wrong.withBody("body", new byte[] {'{', (byte) 0xC3}).curl("http://x"))
                .contains("printf '\\173\\303'");
    }

    private static Request apply(String kind, int seed) {
        return Mutations.all().stream()
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElseThrow()
                .how()
                .apply(RIGHT, new Random(seed));
    }
}
