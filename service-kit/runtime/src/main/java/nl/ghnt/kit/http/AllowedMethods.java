package nl.ghnt.kit.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import nl.ghnt.kit.config.KitConfig;

/** Which methods a path knows, by the API's own description; the framework answers 405 without saying so. */
@ApplicationScoped
public class AllowedMethods {

    private static final String DESCRIPTION = "META-INF/quarkus-generated-openapi-doc.JSON";
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final ObjectMapper json;
    private final String basePath;
    private final Set<String> templates = ConcurrentHashMap.newKeySet();
    private volatile Map<Pattern, Set<String>> methodsByPath;

    AllowedMethods(ObjectMapper json, KitConfig config) {
        this.json = json;
        this.basePath = config.service().basePath();
    }

    /** Value of {@code Allow} for a path; empty when the path is unknown. */
    public String of(String path) {
        String own = path.startsWith(basePath) ? path.substring(basePath.length()) : path;
        return methods().entrySet().stream()
                .filter(entry -> entry.getKey().matcher(own).matches())
                .findFirst()
                .map(entry -> String.join(", ", entry.getValue()))
                .orElse("");
    }

    /** Whether an address is a path of the description, with the names of its parameters. */
    public boolean knows(String template) {
        methods();
        return templates.contains(template);
    }

    private Map<Pattern, Set<String>> methods() {
        if (methodsByPath == null) {
            methodsByPath = read();
        }
        return methodsByPath;
    }

    private Map<Pattern, Set<String>> read() {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(DESCRIPTION)) {
            Map<Pattern, Set<String>> read = new LinkedHashMap<>();
            JsonNode paths = json.readTree(file).path("paths");
            paths.properties().forEach(path -> {
                Set<String> methods = new TreeSet<>();
                path.getValue().fieldNames().forEachRemaining(name -> {
                    if (METHODS.contains(name)) {
                        methods.add(name.toUpperCase(Locale.ROOT));
                    }
                });
                if (methods.contains("GET")) {
                    methods.add("HEAD");
                }
                templates.add(basePath + path.getKey());
                read.put(Pattern.compile(path.getKey().replaceAll("\\{[^}]+}", "[^/]+")), methods);
            });
            return read;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
