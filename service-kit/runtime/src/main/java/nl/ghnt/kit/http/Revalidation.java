package nl.ghnt.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.ghnt.kit.concurrency.Etags;
import nl.ghnt.kit.kept.KeptAnswers;
import nl.ghnt.kit.kept.OfTheMoment;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.EncodedMediaType;

/**
 * Gives every read in JSON or CSV, of one thing or of a list, and every drawing, an {@code ETag} of what is shown, and answers
 * 304 without a body to whoever has that already. JSON is written once: the bytes that are summed are the bytes that are sent. CSV, which
 * may be the whole of a long list, is written twice, and never kept as a whole.
 */
class Revalidation {

    private static final MediaType CSV = MediaType.valueOf(CsvWriter.MEDIA_TYPE);

    private final ObjectMapper json;
    private final CsvWriter csv;
    private final KeptAnswers kept;
    private final CurrentVertxRequest requests;

    Revalidation(ObjectMapper json, CsvWriter csv, KeptAnswers kept, CurrentVertxRequest requests) {
        this.kept = kept;
        this.requests = requests;
        this.json = json;
        this.csv = csv;
    }

    @ServerResponseFilter
    void revalidate(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        boolean read = HttpMethod.GET.equals(request.getMethod()) || HttpMethod.HEAD.equals(request.getMethod());
        if (!read || response.getStatus() != Response.Status.OK.getStatusCode()) {
            return;
        }
        if (isWrittenAs(MediaType.APPLICATION_JSON_TYPE, response)) {
            show(write(response.getEntity()), request, response);
        } else if (response.getEntity() instanceof String text) {
            show(text.getBytes(StandardCharsets.UTF_8), request, response);
        } else if (isWrittenAs(CSV, response) && response.getEntity() instanceof List<?> list) {
            csv.describe(response.getHeaders());
            revalidate(csv.sum(list), request, response);
        }
    }

    private void show(byte[] shown, ContainerRequestContext request, ContainerResponseContext response) {
        response.setEntity(shown);
        String etag = revalidate(shown, request, response);
        if (!tellsTheMoment()) {
            kept.keep(requests.getCurrent(), headers(response, etag), shown);
        }
    }

    private static String revalidate(byte[] shown, ContainerRequestContext request, ContainerResponseContext response) {
        String version = response.getHeaderString(HttpHeaders.ETAG);
        response.getHeaders().remove(HttpHeaders.ETAG);
        String etag = Etags.of(version, shown, new TreeMap<>(response.getStringHeaders()).toString());
        response.getHeaders().putSingle(HttpHeaders.ETAG, etag);
        List<String> known = request.getHeaders().get(Etags.IF_NONE_MATCH);
        if (known != null && Etags.known(known, etag)) {
            response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
        }
        return etag;
    }

    private static boolean tellsTheMoment() {
        return CurrentRequestManager.get()
                .getTarget()
                .getLazyMethod()
                .getMethod()
                .isAnnotationPresent(OfTheMoment.class);
    }

    private static Map<String, String> headers(ContainerResponseContext response, String etag) {
        Map<String, String> headers = new HashMap<>();
        response.getStringHeaders().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        headers.put(HttpHeaders.ETAG, etag);
        headers.put(
                HttpHeaders.CONTENT_TYPE,
                CurrentRequestManager.get().getResponseContentType().toString());
        return headers;
    }

    private static boolean isWrittenAs(MediaType type, ContainerResponseContext response) {
        EncodedMediaType chosen = CurrentRequestManager.get().getResponseContentType();
        return response.hasEntity()
                && !(response.getEntity() instanceof byte[])
                && chosen != null
                && type.isCompatible(chosen.getMediaType());
    }

    private byte[] write(Object entity) {
        try {
            return json.writeValueAsBytes(entity);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
