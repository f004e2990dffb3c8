package nl.ghnt.kit.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import nl.ghnt.kit.concurrency.Etags;
import nl.ghnt.kit.config.KitConfig;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Serves the API's description: made at build time, completed at the start with what only this environment knows, and
 * from then on always the same bytes, plain and compressed, with an ETag. A reader that has it gets 304.
 */
@ApplicationScoped
class ServedDescription {

    private static final String MADE_AT_BUILD = "META-INF/quarkus-generated-openapi-doc.JSON";
    private static final int BEFORE_THE_FRAMEWORK = -1;

    private final KitConfig config;
    private final ObjectMapper json;

    ServedDescription(KitConfig config, ObjectMapper json) {
        this.config = config;
        this.json = json;
    }

    void register(@Observes Router router) {
        byte[] plain = bytes();
        Form asIs = new Form(plain, etag(plain, ""), null);
        Form compressed = new Form(compressed(plain), etag(plain, "-gzip"), "gzip");
        String path = config.service().basePath() + "/openapi.json";
        for (HttpMethod method : new HttpMethod[] {HttpMethod.GET, HttpMethod.HEAD}) {
            router.route(method, path)
                    .order(BEFORE_THE_FRAMEWORK)
                    .handler(request -> answer(request, takesGzip(request) ? compressed : asIs));
        }
    }

    /** One form of the description, ready to be sent. */
    private record Form(byte[] bytes, String etag, String encoding) {}

    private static void answer(RoutingContext request, Form form) {
        HttpServerResponse response = request.response()
                .putHeader("ETag", form.etag())
                .putHeader("Vary", "Accept-Encoding")
                .putHeader("Cache-Control", "no-cache") // may be kept, if asked each time whether it is still so
                .putHeader("Access-Control-Allow-Origin", "*")
                .putHeader("Content-Encoding", form.encoding() == null ? "identity" : form.encoding());
        List<String> known = request.request().headers().getAll(Etags.IF_NONE_MATCH);
        if (!known.isEmpty() && Etags.known(known, form.etag())) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader("Content-Type", "application/json")
                .putHeader("Content-Length", String.valueOf(form.bytes().length));
        if (request.request().method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(Buffer.buffer(form.bytes()));
        }
    }

    private static boolean takesGzip(RoutingContext request) {
        return request.parsedHeaders().acceptEncoding().stream()
                .anyMatch(coding -> "gzip".equals(coding.value()) && coding.weight() > 0);
    }

    private byte[] bytes() {
        try (InputStream made = Thread.currentThread().getContextClassLoader().getResourceAsStream(MADE_AT_BUILD)) {
            ObjectNode description = (ObjectNode) json.readTree(made);
            ArrayNode servers = description.putArray("servers");
            servers.addObject()
                    .put("url", config.service().publicUrl() + config.service().basePath())
                    .put("description", "Deze omgeving");
            LoginSchemes.complete(description, ConfigProvider.getConfig());
            return json.writeValueAsBytes(description);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] compressed(byte[] plain) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return compressed.toByteArray();
    }

    private static String etag(byte[] plain, String form) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(plain);
            return "\"" + HexFormat.of().formatHex(Arrays.copyOf(sum, 16)) + form + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
