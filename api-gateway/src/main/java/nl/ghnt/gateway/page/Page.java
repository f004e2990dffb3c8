package nl.ghnt.gateway.page;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/**
 * One page, style sheet, script or picture that the gateway serves from memory.
 *
 * @param contentType its media type
 * @param policy its content security policy, null for the one of all answers
 * @param kept whether a browser may keep it for good; its address then changes with its content
 * @param plain the bytes
 * @param gzipped the same, compressed; null when that would not pay
 */
record Page(String contentType, String policy, boolean kept, Buffer plain, Buffer gzipped) {

    private static final int WORTH_COMPRESSING = 1024;

    static Page html(String policy, String text) {
        return of("text/html; charset=utf-8", policy, false, text.getBytes(StandardCharsets.UTF_8));
    }

    static Page asset(String contentType, byte[] bytes) {
        return of(contentType, null, true, bytes);
    }

    private static Page of(String contentType, String policy, boolean kept, byte[] bytes) {
        Buffer gzipped = bytes.length > WORTH_COMPRESSING ? shared(gzip(bytes)) : null;
        return new Page(contentType, policy, kept, shared(bytes), gzipped);
    }

    /** Outside the heap, where a socket sends it from; anything else is copied there for each caller until it has read. */
    @SuppressWarnings("deprecation")
    private static Buffer shared(byte[] bytes) {
        ByteBuf outside = Unpooled.directBuffer(bytes.length).writeBytes(bytes).asReadOnly();
        return Buffer.buffer(Unpooled.unreleasableBuffer(outside));
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
