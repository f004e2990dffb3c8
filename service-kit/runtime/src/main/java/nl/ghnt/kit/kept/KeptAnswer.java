package nl.ghnt.kit.kept;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** What a read answered: its own headers, beside those that every answer carries, and its bytes. */
final class KeptAnswer {

    private final String template;
    private final Map<String, String> headers;
    private final byte[] body;
    private volatile byte[] compressed;

    KeptAnswer(String template, Map<String, String> headers, byte[] body) {
        this.template = template;
        this.headers = Map.copyOf(headers);
        this.body = body;
    }

    /** Path of the operation as the description has it, by which requests are counted; null when not known. */
    String template() {
        return template;
    }

    Map<String, String> headers() {
        return headers;
    }

    String etag() {
        return headers.get("ETag");
    }

    byte[] body() {
        return body;
    }

    /** The bytes compressed by gzip; made when somebody asks for them first. */
    byte[] compressed() {
        if (compressed == null) {
            compressed = compress(body);
        }
        return compressed;
    }

    /** About how many bytes of memory it takes, compressed too. */
    int weight() {
        int ofHeaders = headers.entrySet().stream()
                .mapToInt(header ->
                        2 * (header.getKey().length() + header.getValue().length()))
                .sum();
        return body.length + body.length / 2 + ofHeaders;
    }

    private static byte[] compress(byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length / 4 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(body);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }
}
