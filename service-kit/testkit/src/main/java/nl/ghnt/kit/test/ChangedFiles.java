package nl.ghnt.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** The data files of a service as a later version of them could be, for as long as something is done with them. */
final class ChangedFiles extends ClassLoader {

    /** What a changed entry says that it did not say before. */
    static final String MARK = "(verbeterd)";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, JsonNode> changed;
    private final Set<String> read = new TreeSet<>();

    private ChangedFiles(ClassLoader parent, Map<String, JsonNode> changed) {
        super(parent);
        this.changed = changed;
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        if (name.startsWith("programma/")) {
            read.add(name);
        }
        return changed.containsKey(name)
                ? new ByteArrayInputStream(
                        changed.get(name).toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                : super.getResourceAsStream(name);
    }

    /** Does something while the files are as they are; returns the names of those that it read. */
    static Set<String> readDuring(Runnable work) {
        return with(Map.of(), () -> {
                    work.run();
                    return null;
                })
                .read;
    }

    /** Does something while a file says something else. */
    static <T> T with(String name, JsonNode content, Supplier<T> work) {
        List<T> result = new ArrayList<>();
        with(Map.of(name, content), () -> result.add(work.get()));
        return result.get(0);
    }

    private static ChangedFiles with(Map<String, JsonNode> changed, Supplier<?> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        ChangedFiles files = new ChangedFiles(before, changed);
        thread.setContextClassLoader(files);
        try {
            work.get();
            return files;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    static JsonNode read(String name) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            return JSON.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The file without the last entry of one of its lists, for each list. */
    static Map<String, JsonNode> withOneLess(String name) {
        Map<String, JsonNode> variants = new HashMap<>();
        read(name).fieldNames().forEachRemaining(field -> {
            JsonNode file = read(name);
            if (file.get(field) instanceof ArrayNode list && !list.isEmpty()) {
                list.remove(list.size() - 1);
                variants.put(name + " " + field, file);
            }
        });
        return variants;
    }

    /** The file with another source of the first entry of one of its lists, for each list; else of what holds for all. */
    static Map<String, JsonNode> withOneChanged(String name) {
        Map<String, JsonNode> variants = new HashMap<>();
        read(name).fieldNames().forEachRemaining(field -> {
            JsonNode file = read(name);
            JsonNode part = file.get(field);
            JsonNode entry = part instanceof ArrayNode list ? list.path(0) : part;
            if (marked(entry) || entry != part && marked(file)) {
                variants.put(name + " " + field, file);
            }
        });
        return variants;
    }

    /** The file with an entry of one of its lists that ends on the day that it begins, for each list where one can. */
    static Map<String, JsonNode> withOneOfNoDay(String name) {
        Map<String, JsonNode> variants = new HashMap<>();
        read(name).fieldNames().forEachRemaining(field -> {
            JsonNode file = read(name);
            Iterable<JsonNode> entries = file.get(field) instanceof ArrayNode list ? list : List.of(file.get(field));
            for (JsonNode entry : entries) {
                if (entry.path("beginGeldigheid").isTextual() && entry.has("eindeGeldigheid")) {
                    ((ObjectNode) entry).set("eindeGeldigheid", entry.get("beginGeldigheid"));
                    variants.put(name + " " + field, file);
                    return;
                }
            }
        });
        return variants;
    }

    /** Marks the first place in a source; false when there is none. */
    private static boolean marked(JsonNode entry) {
        if (entry.path("bron").path("plaats").isTextual()) {
            ((ObjectNode) entry.get("bron"))
                    .put("plaats", entry.get("bron").get("plaats").textValue() + " " + MARK);
            return true;
        }
        if (entry instanceof ObjectNode
                && entry.has("document")
                && entry.path("plaats").isTextual()) {
            ((ObjectNode) entry).put("plaats", entry.get("plaats").textValue() + " " + MARK);
            return true;
        }
        return false;
    }
}
