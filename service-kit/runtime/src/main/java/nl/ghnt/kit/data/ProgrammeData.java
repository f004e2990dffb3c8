package nl.ghnt.kit.data;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.TypeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the data files that a service carries in {@code programma/}. A fact that stands in a file and is not read would
 * be told to nobody: a property that the type does not know stops the start. What another type reads of the same file is
 * left to it by name ({@code @JsonIgnoreProperties({"...", "..."})}). What stands under {@value #COMMENT} at the top is
 * for who edits the file.
 */
@ApplicationScoped
public class ProgrammeData {

    static final String COMMENT = "$comment";

    private final ObjectMapper json;

    ProgrammeData(ObjectMapper json) {
        this.json = json.copy()
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .setAnnotationIntrospector(new OnlyByName());
    }

    /** Reads {@code programma/<name>.json}. */
    public <T> T read(String name, Class<T> type) {
        return read(name, json.constructType(type));
    }

    /** Reads {@code programma/<name>.json}, in which one list stands, under the same name. */
    public <T> List<T> readList(String name, Class<T> entry) {
        TypeFactory types = json.getTypeFactory();
        Map<String, List<T>> file = read(
                name,
                types.constructMapType(
                        Map.class,
                        types.constructType(String.class),
                        types.constructCollectionType(List.class, entry)));
        if (!file.keySet().equals(Set.of(name))) {
            throw new IllegalStateException("programma/" + name + ".json has " + file.keySet());
        }
        return file.get(name);
    }

    private <T> T read(String name, JavaType type) {
        String path = "programma/" + name + ".json";
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException(path + " is missing");
            }
            JsonNode content = json.readTree(file);
            ((ObjectNode) content).remove(COMMENT);
            return json.treeToValue(content, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path + " cannot be read", unreadable);
        }
    }

    /** Nobody leaves out what he does not name. */
    private static final class OnlyByName extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonIgnoreProperties.Value findPropertyIgnoralByName(MapperConfig<?> config, Annotated annotated) {
            return super.findPropertyIgnoralByName(config, annotated).withoutIgnoreUnknown();
        }
    }
}
