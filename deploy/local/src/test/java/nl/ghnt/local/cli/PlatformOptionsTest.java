package nl.ghnt.local.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.ghnt.local.Component;
import nl.ghnt.local.PlatformConfig;
import nl.ghnt.local.PlatformException;
import nl.ghnt.local.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class PlatformOptionsTest {

    @ParameterizedTest
    @CsvSource({
        "GATEWAY, 8080",
        "GOVERNANCE, 8081",
        "REGIONS, 8082",
        "REPORTING, 8083",
        "PROJECTPOOL, 8084",
        "KEYCLOAK, 8180",
        "POSTGRESQL, 5442",
        "KAFKA, 9092"
    })
    void without_options_everything_runs_on_the_ports_of_the_documentation(Component component, int port) {
        PlatformConfig config = parse();

        assertThat(config.parts()).contains(component);
        assertThat(config.port(component)).isEqualTo(port);
    }

    @Test
    void every_port_can_be_chosen() {
        PlatformConfig config = parse("--port", "gateway=18080", "--port=kafka=19092");

        assertThat(config.url(Component.GATEWAY)).hasToString("http://localhost:18080");
        assertThat(config.managementUrl(Component.GATEWAY)).hasToString("http://localhost:19080");
        assertThat(config.bootstrapServers()).isEqualTo("localhost:19092");
        assertThat(config.port(Component.REGIONS)).isEqualTo(8082);
    }

    @Test
    void a_port_of_which_the_management_port_would_not_exist_is_refused() {
        assertThatThrownBy(() -> parse("--port", "gateway=65000"))
                .isInstanceOf(PlatformException.class)
                .hasMessage("port 65000 is not between 1 and 64535");
    }

    @Test
    void parts_can_be_left_out() {
        assertThat(parse("--without", "regions,gateway").parts())
                .doesNotContain(Component.REGIONS, Component.GATEWAY)
                .hasSize(6);
    }

    @Test
    void data_goes_where_it_is_told_and_is_kept_unless_told_otherwise() {
        assertThat(parse("--data", "here").data()).isEqualTo(Path.of("here").toAbsolutePath());
        assertThat(parse().fresh()).isFalse();
        assertThat(parse("--fresh").fresh()).isTrue();
    }

    @Test
    void people_may_log_in_from_the_gateway_and_from_every_origin_that_is_given() {
        PlatformConfig config = parse(
                "--origin", "http://localhost:5173", "--origin", "https://scherm.test", "--port", "gateway=18080");

        assertThat(config.origins())
                .extracting(URI::toString)
                .containsExactly("http://localhost:18080", "http://localhost:5173", "https://scherm.test");
        assertThat(parse().origins()).extracting(URI::toString).containsExactly("http://localhost:8080");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost:5173",
                "http://localhost:5173/",
                "http://localhost/app",
                "HTTP://localhost",
                "*",
                "file:///x"
            })
    void what_a_browser_never_calls_an_origin_is_refused(String origin) {
        assertThatThrownBy(() -> parse("--origin", origin))
                .isInstanceOf(PlatformException.class)
                .hasMessageContaining("is no origin");
    }

    @Test
    void a_part_that_does_not_exist_is_answered_with_those_that_do() {
        assertThat(complaint("start", "--port", "database=1"))
                .contains("no part is called 'database'; the parts are postgresql, kafka,")
                .endsWith("Try: ./ghnt start --help\n");
    }

    @Test
    void a_command_with_a_typing_error_is_answered_with_a_suggestion() {
        assertThat(complaint("strat")).contains("Did you mean", "start");
    }

    @Test
    void a_token_needs_a_user() {
        assertThat(complaint("token")).contains("Missing required parameter: 'USER'");
    }

    @Test
    void a_user_that_does_not_exist_is_answered_with_those_that_do() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);

        int code = Ghnt.commandLine(new Terminal(err, err, false, false)).execute("token", "projectleider-twentte");

        assertThat(code).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .startsWith("ghnt: there is no user 'projectleider-twentte'; there are\n  | programmateam, ")
                .contains("projectleider-REGIO", ", twente, ");
    }

    @Test
    void an_option_is_named_once() {
        assertThat(complaint("start", "--port", "gateway")).startsWith("ghnt: Value for option '--port'");
    }

    private static PlatformConfig parse(String... arguments) {
        PlatformOptions options = new PlatformOptions();
        new CommandLine(options)
                .registerConverter(Component.class, Component::of)
                .parseArgs(arguments);
        return options.toConfig();
    }

    /** What a wrong command line is answered with. */
    private static String complaint(String... arguments) {
        StringWriter complaint = new StringWriter();
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        int code = Ghnt.commandLine(new Terminal(nowhere, nowhere, false, false))
                .setErr(new PrintWriter(complaint, true))
                .execute(arguments);
        assertThat(code).isEqualTo(2);
        return complaint.toString();
    }
}
