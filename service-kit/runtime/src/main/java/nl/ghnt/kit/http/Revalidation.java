package nl.ghnt.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.TreeMap;
import nl.ghnt.kit.concurrency.Etags;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.EncodedMediaType;

/**
 * Gives every read in JSON, of one thing or of a list, an {@code ETag} of what is shown, and answers 304 without a body to
 * whoever has that already. The answer is written once: the bytes that are summed are the bytes that are sent.
 */
class Revalidation {

    private final ObjectMapper json;

    Revalidation(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter
    void revalidate(ContainerRequestContext request, ContainerResponseContext response) {
        boolean read = HttpMethod.GET.equals(request.getMethod()) || HttpMethod.HEAD.equals(request.getMethod());
        if (!read || response.getStatus() != Response.Status.OK.getStatusCode() || !isJson(response)) {
            return;
        }
        byte[] shown = write(response.getEntity());
        String version = response.getHeaderString(HttpHeaders.ETAG);
        response.getHeaders().remove(HttpHeaders.ETAG);
        String etag = Etags.of(version, shown, new TreeMap<>(response.getStringHeaders()).toString());
        response.getHeaders().putSingle(HttpHeaders.ETAG, etag);
        List<String> known = request.getHeaders().get(Etags.IF_NONE_MATCH);
        if (known != null && Etags.known(known, etag)) {
            response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
        } else {
            response.setEntity(shown);
        }
    }

    private static boolean isJson(ContainerResponseContext response) {
        EncodedMediaType chosen = CurrentRequestManager.get().getResponseContentType();
        return response.hasEntity()
                && !(response.getEntity() instanceof byte[])
                && chosen != null
                && MediaType.APPLICATION_JSON_TYPE.isCompatible(chosen.getMediaType());
    }

    private byte[] write(Object entity) {
        try {
            return json.writeValueAsBytes(entity);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
