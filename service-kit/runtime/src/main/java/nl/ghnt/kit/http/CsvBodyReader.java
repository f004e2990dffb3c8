package nl.ghnt.kit.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import nl.ghnt.kit.bulk.BulkImport;
import nl.ghnt.kit.problem.ProblemException;

/** Reads lines of CSV for an operation that takes a list of records: as the JSON that they stand for, by the same rules. */
@Provider
@Consumes(CsvWriter.MEDIA_TYPE)
public class CsvBodyReader implements MessageBodyReader<Object> {

    private final JsonBodyReader reader;
    private final ObjectMapper json;
    private final RoutingContext request;

    public CsvBodyReader(JsonBodyReader reader, ObjectMapper json, RoutingContext request) {
        this.reader = reader;
        this.json = json;
        this.request = request;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == List.class && generic instanceof ParameterizedType;
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        Type line = ((ParameterizedType) generic).getActualTypeArguments()[0];
        CsvLines lines = new CsvLines(json, line);
        request.put(BulkImport.ROWS, lines.rows());
        byte[] bytes = reader.bytes(body);
        return ProblemException.mapping(lines::inItsRow, () -> reader.read(bytes, generic, lines::toJson));
    }
}
