package nl.ghnt.kit.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.List;
import nl.ghnt.kit.concurrency.Etags;

/**
 * Writes a list of records as CSV (RFC 4180, UTF-8, a header row) for operations that also produce {@code text/csv}:
 * row by row, one value a cell, see {@link CsvColumns} and {@link CsvForm}.
 *
 * <p>It is a writer of objects: of an operation with several media types, the framework looks for a writer of the answer
 * with its headers, and only then unwraps the list.
 */
@Provider
@Produces(CsvWriter.MEDIA_TYPE)
public class CsvWriter implements MessageBodyWriter<Object> {

    /** Media type of the lists. */
    public static final String MEDIA_TYPE = "text/csv";

    private final ObjectMapper json;
    private final UriInfo uri;
    private final ResourceInfo operation;

    CsvWriter(ObjectMapper json, UriInfo uri, ResourceInfo operation) {
        this.json = json.copy()
                .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false); // 150000.00 is an amount
        this.uri = uri;
        this.operation = operation;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return List.class.isAssignableFrom(type) && itemType() != null;
    }

    @Override
    public void writeTo(
            Object items,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        describe(headers);
        write((List<?>) items, itemType(), ListFormat.of(uri).csv(), out);
    }

    /** Says in the headers what it writes, also where nothing is written: to a HEAD. */
    void describe(MultivaluedMap<String, Object> headers) {
        String path = uri.getPath().replace("/_", "/");
        String name = path.substring(path.startsWith("/") ? 1 : 0).replace('/', '-');
        headers.putSingle(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE + ";charset=UTF-8;header=present");
        headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"");
    }

    /** A sum (SHA-256) of what it would write, which is not kept: the list may be long. */
    byte[] sum(List<?> items) throws IOException {
        MessageDigest digest = Etags.sha256();
        write(
                items,
                itemType(),
                ListFormat.of(uri).csv(),
                new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return digest.digest();
    }

    void write(List<?> items, Class<?> itemType, CsvForm form, OutputStream out) throws IOException {
        List<JsonNode> nodes = items.stream().<JsonNode>map(json::valueToTree).toList();
        CsvColumns columns = CsvColumns.of(itemType, nodes);
        // not closed: the answer is the framework's
        Writer rows = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        rows.write(form.begin());
        rows.write(form.row(columns.names().stream().map(form::text).toList()));
        for (JsonNode node : nodes) {
            rows.write(form.row(columns.values(node).stream().map(form::cell).toList()));
        }
        rows.flush();
    }

    // by what the operation declares: an answer with headers does not say what its list is a list of
    private Class<?> itemType() {
        Type declared = operation.getResourceMethod().getGenericReturnType();
        while (declared instanceof ParameterizedType parameterized) {
            declared = parameterized.getActualTypeArguments()[0];
        }
        return declared instanceof Class<?> item && item.isRecord() ? item : null;
    }
}
