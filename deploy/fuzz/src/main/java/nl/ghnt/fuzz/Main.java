package nl.ghnt.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.ghnt.local.Folders;
import nl.ghnt.local.PlatformException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The program behind {@code deploy/fuzz/run}. */
@Command(
        name = "fuzz",
        description = "Sends wrong and right requests to the services of the local platform, by every role.",
        mixinStandardHelpOptions = true)
public final class Main implements Callable<Integer> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST = 1_000_000;

    @Option(names = "--requests", defaultValue = "10000", description = "per service and role (${DEFAULT-VALUE})")
    private int count;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "the same seed makes the same requests (${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--service",
            split = ",",
            description = "governance, regions, reporting, projectpool; all when left out")
    private List<String> services = Platform.SERVICES;

    @Option(names = "--role", split = ",", description = "such as niemand, programmateam, systeem; all when left out")
    private List<String> roles = Platform.roles();

    @Option(names = "--data", description = "data folder of the platform, as for ./ghnt start")
    private Path data = Folders.defaultData();

    private final PrintStream out = System.out;

    private Main() {}

    public static void main(String[] arguments) {
        CommandLine program = new CommandLine(new Main());
        program.setExecutionExceptionHandler((thrown, command, parsed) -> {
            if (thrown instanceof PlatformException) {
                command.getErr().println("fuzz: " + thrown.getMessage());
                return 2;
            }
            throw thrown;
        });
        System.exit(program.execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (count < 1 || count > MOST) {
            throw new PlatformException("--requests is from 1 to " + MOST);
        }
        Platform platform = Platform.in(data.toAbsolutePath().normalize());
        List<Round.Failure> failures = new ArrayList<>();
        out.printf("%-12s %-18s %8s %8s  %s%n", "service", "role", "requests", "failures", "by status");
        for (String name : services) {
            Service service = platform.service(name);
            Document document = new Document(read(service, "/openapi.json", null));
            for (String role : roles) {
                Round round = round(service, document, platform.token(role), role);
                round.run(count);
                failures.addAll(round.failures());
                row(name, role, round);
            }
        }
        failures.forEach(failure -> out.printf(
                "%n%s: %s (%s, %d times)%n%s%n",
                failure.operation(), failure.why(), failure.wrong(), failure.times(), failure.curl()));
        return failures.isEmpty() ? 0 : 1;
    }

    private Round round(Service service, Document document, Supplier<String> token, String role) throws IOException {
        List<Operation> operations = document.operations();
        Known known = new Known();
        for (Operation operation : operations) {
            if (operation.isStart()) {
                known.learn(operation.path(), read(service, operation.path(), token.get()));
            }
        }
        return new Round(
                service,
                operations,
                new Requests(document, known),
                token,
                seed + 31L * (service.name() + role).hashCode());
    }

    private static JsonNode read(Service service, String path, String token) throws IOException {
        Operation operation = new Operation("GET", path, List.of(), null, Set.of(), List.of());
        Answer answer = service.send(
                new Request(
                        operation,
                        "GET",
                        path,
                        List.of(new Request.Header("Accept", "application/json")),
                        null,
                        List.of()),
                token);
        return answer.status() == 200 ? JSON.readTree(answer.body()) : JSON.createObjectNode();
    }

    private void row(String service, String role, Round round) {
        String statuses = round.statuses().entrySet().stream()
                .map(status -> status.getKey() + ":" + status.getValue())
                .collect(Collectors.joining("  "));
        int failed = round.failures().stream().mapToInt(Round.Failure::times).sum();
        int sent =
                round.statuses().values().stream().mapToInt(Integer::intValue).sum();
        out.printf("%-12s %-18s %8d %8d  %s%n", service, role, sent, failed, statuses);
    }
}
