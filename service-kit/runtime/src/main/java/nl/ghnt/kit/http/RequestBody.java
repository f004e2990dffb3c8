package nl.ghnt.kit.http;

import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The bytes of a request's body as they came, for whoever must recognise the same request again. */
public final class RequestBody {

    static final String KEY = RequestBody.class.getName();

    private RequestBody() {}

    /** SHA-256 of the path, query and body of the request, in hexadecimals. */
    public static String hash(RoutingContext request) {
        byte[] body = request.get(KEY);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(request.request().uri().getBytes(StandardCharsets.UTF_8));
            digest.update(body == null ? new byte[0] : body);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
