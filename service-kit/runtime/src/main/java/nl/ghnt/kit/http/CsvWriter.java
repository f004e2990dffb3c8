package nl.ghnt.kit.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;

/**
 * Writes a list of records as CSV (RFC 4180, UTF-8, a header row) for operations that also produce {@code text/csv}.
 * A text that a spreadsheet would take for a formula gets an apostrophe before it.
 *
 * <p>It is a writer of objects: of an operation with several media types, the framework looks for a writer of the answer
 * with its headers, and only then unwraps the list.
 */
@Provider
@Produces(CsvWriter.MEDIA_TYPE)
public class CsvWriter implements MessageBodyWriter<Object> {

    /** Media type of the lists. */
    public static final String MEDIA_TYPE = "text/csv";

    private static final CsvMapper CSV = new CsvMapper();

    private final ObjectMapper json;
    private final UriInfo uri;
    private final ResourceInfo operation;

    CsvWriter(ObjectMapper json, UriInfo uri, ResourceInfo operation) {
        this.json = json;
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
        String path = uri.getPath();
        String name = path.substring(path.lastIndexOf('/') + 1);
        headers.putSingle(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE + ";charset=UTF-8;header=present");
        headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"");
        write((List<?>) items, itemType(), out);
    }

    void write(List<?> items, Class<?> itemType, OutputStream out) throws IOException {
        CsvColumns columns = CsvColumns.of(itemType);
        CsvSchema schema = CsvSchema.builder()
                .addColumns(columns.names(), CsvSchema.ColumnType.STRING)
                .setLineSeparator("\r\n")
                .build();
        try (SequenceWriter rows = CSV.writer(schema)
                .with(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
                .writeValues(out)) {
            rows.write(columns.names());
            for (Object item : items) {
                rows.write(columns.values(json.valueToTree(item)));
            }
        }
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
