package nl.ghnt.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads what the demo sends from its files. */
final class DemoFile {

    private DemoFile() {}

    static JsonNode read(String name) {
        try (InputStream file = DemoFile.class.getResourceAsStream("/demo/" + name)) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
