package nl.ghnt.kit.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ghnt.kit.config.KitConfig;

/**
 * Which methods a path knows, by the API's own description; the framework answers 405 without saying so. A singleton, and
 * complete when made: the filter of the metrics holds it, and may be asked when the container is no longer there.
 */
@Singleton
public class AllowedMethods {

    private static final String DESCRIPTION = "META-INF/quarkus-generated-openapi-doc.JSON";
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final String basePath;
    private final Set<String> templates = new HashSet<>();
    private final Map<Pattern, Set<String>> methodsByPath = new LinkedHashMap<>();

    AllowedMethods(ObjectMapper json, KitConfig config) {
        this.basePath = config.service().basePath();
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(DESCRIPTION)) {
            json.readTree(file).path("paths").properties().forEach(path -> add(path.getKey(), path.getValue()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Value of {@code Allow} for a path; empty when the path is unknown. */
    public String of(String path) {
        String own = path.startsWith(basePath) ? path.substring(basePath.length()) : path;
        return methodsByPath.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(own).matches())
                .findFirst()
                .map(entry -> String.join(", ", entry.getValue()))
                .orElse("");
    }

    /** The path of the description, with the names of its parameters, for one with or without its base; empty for others. */
    public Optional<String> template(String path) {
        return Stream.of(path, basePath + path).filter(templates::contains).findFirst();
    }

    private void add(String path, JsonNode operations) {
        Set<String> methods = new TreeSet<>();
        operations.fieldNames().forEachRemaining(name -> {
            if (METHODS.contains(name)) {
                methods.add(name.toUpperCase(Locale.ROOT));
            }
        });
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        templates.add(basePath + path);
        methodsByPath.put(Pattern.compile(path.replaceAll("\\{[^}]+}", "[^/]+")), methods);
    }
}
