package nl.ghnt.kit.data;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the data files that a service carries in {@code programma/}. */
@ApplicationScoped
public class ProgrammeData {

    private final ObjectMapper json;

    ProgrammeData(ObjectMapper json) {
        this.json = json;
    }

    /** Reads {@code programma/<name>.json}; a property that {@code type} does not know stops the start. */
    public <T> T read(String name, Class<T> type) {
        String path = "programma/" + name + ".json";
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException(path + " is missing");
            }
            return json.readValue(file, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path + " cannot be read", unreadable);
        }
    }
}
