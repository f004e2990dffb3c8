package nl.ghnt.kit.data;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

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
