package nl.ghnt.local;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.ghnt.local.process.PartDefinition;
import nl.ghnt.local.process.PortOwner;
import nl.ghnt.local.process.Ports;
import nl.ghnt.local.storage.DiskSpace;

/** What must hold before anything is started; it is better to hear it now than from the log of a part. */
final class Preflight {

    private static final String ANOTHER_PORT =
            "--port PART=PORT takes another, for example --port gateway=18080; once for each part";

    private static final long MEGABYTES_FOR_DATA = 500;
    private static final long MEGABYTES_FOR_SOFTWARE = 500;

    private Preflight() {}

    static void requireRoom(PlatformConfig config) {
        DiskSpace.require(config.data(), MEGABYTES_FOR_DATA);
        DiskSpace.require(config.cache(), MEGABYTES_FOR_SOFTWARE);
    }

    static void requireBuilt(List<PartDefinition> definitions) {
        List<String> missing = definitions.stream()
                .flatMap(definition -> definition.files().stream())
                .filter(file -> !Files.exists(file))
                .map(file -> "there is no " + file)
                .toList();
        if (!missing.isEmpty()) {
            throw new PlatformException("not everything is built: ./mvnw -DskipTests package builds it", missing);
        }
    }

    /** Two servers of one kind can listen on one port, and share out its callers. */
    static void requirePortsOfTheirOwn(List<PartDefinition> definitions) {
        Map<Integer, List<String>> wanted = new TreeMap<>();
        definitions.forEach(
                definition -> definition.ports().forEach(port -> wanted.computeIfAbsent(port, any -> new ArrayList<>())
                        .add(definition.name())));
        List<String> shared = wanted.entrySet().stream()
                .filter(port -> port.getValue().size() > 1)
                .map(port -> port.getKey() + " is wanted by " + String.join(" and ", port.getValue()))
                .toList();
        if (!shared.isEmpty()) {
            throw new PlatformException("each part needs ports of its own", shared);
        }
    }

    static void requireFreePorts(List<PartDefinition> definitions) {
        List<String> taken = definitions.stream()
                .flatMap(definition -> definition.ports().stream()
                        .filter(port -> !Ports.isFree(port))
                        .map(port -> port + ", wanted by " + definition.name() + ", is held by "
                                + PortOwner.of(port).orElse("another process")))
                .toList();
        if (!taken.isEmpty()) {
            boolean one = taken.size() == 1;
            throw new PlatformException(
                    one ? "port " + taken.get(0) : "ports are taken",
                    Stream.concat(one ? Stream.empty() : taken.stream(), Stream.of(ANOTHER_PORT))
                            .toList());
        }
    }
}
