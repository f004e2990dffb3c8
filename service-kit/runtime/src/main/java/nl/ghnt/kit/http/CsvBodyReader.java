package nl.ghnt.kit.http;

import com.fasterxml.jackson.databind.ObjectMapper;
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

/** Reads lines of CSV for an operation that takes a list of records: as the JSON that they stand for, by the same rules. */
@Provider
@Consumes(CsvWriter.MEDIA_TYPE)
public class CsvBodyReader implements MessageBodyReader<Object> {

    private final JsonBodyReader reader;
    private final ObjectMapper json;

    public CsvBodyReader(JsonBodyReader reader, ObjectMapper json) {
        this.reader = reader;
        this.json = json;
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
        return reader.read(body, generic, text -> new CsvLines(json, line).toJson(text));
    }
}
