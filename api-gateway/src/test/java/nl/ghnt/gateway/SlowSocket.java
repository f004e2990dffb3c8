package nl.ghnt.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.ConfigProvider;

/** A connection of a caller who takes its time. */
final class SlowSocket implements AutoCloseable {

    private final Socket socket = new Socket();

    SlowSocket() {
        try {
            socket.setReceiveBufferSize(4096);
            socket.setSoTimeout(60_000);
            socket.connect(new InetSocketAddress(
                    "localhost", ConfigProvider.getConfig().getValue("quarkus.http.port", Integer.class)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    SlowSocket send(String part) {
        try {
            socket.getOutputStream().write(part.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Sends, unless the other side has closed the connection. */
    boolean canSend(String part) {
        try {
            send(part);
            return true;
        } catch (UncheckedIOException closed) {
            return false;
        }
    }

    /**
     * The next bytes, as many as {@code expected} has.
     *
     * @throws AssertionError when the other side ends before it sent as many
     */
    String next(String expected) {
        try {
            byte[] next = socket.getInputStream().readNBytes(expected.length());
            assertThat(next).as("what comes before the other side ends").hasSize(expected.length());
            return new String(next, StandardCharsets.ISO_8859_1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The next head of an answer. */
    String head() {
        StringBuilder head = new StringBuilder();
        while (head.length() < 4 || !head.substring(head.length() - 4).equals("\r\n\r\n")) {
            head.append(next("a"));
        }
        return head.toString();
    }

    /** What comes until the connection closes. */
    String rest() {
        try {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What comes until the other side closes the connection, however rudely it does. */
    byte[] untilClosed() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(all);
        } catch (SocketTimeoutException open) {
            throw new UncheckedIOException(open);
        } catch (IOException reset) {
            // closed while we were still sending
        }
        return all.toByteArray();
    }

    /** Whether something can be read. */
    boolean isAnswered() {
        try {
            return socket.getInputStream().available() > 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
