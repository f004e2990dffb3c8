package nl.ghnt.kit.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import nl.ghnt.kit.test.TestTokens;
import org.eclipse.microprofile.config.ConfigProvider;

/** Begins to send a body of 100,000 bytes and stops after the part that it is told. */
final class SlowSender implements AutoCloseable {

    private final Socket socket;

    SlowSender(int part) {
        int port = ConfigProvider.getConfig().getValue("quarkus.http.port", Integer.class);
        String head =
                "POST /sample/v1/notes HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAuthorization: Bearer "
                        + TestTokens.user("programmateam") + "\r\nContent-Length: 100000\r\n\r\n";
        try {
            socket = new Socket("localhost", port);
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write((head + "a".repeat(part)).getBytes(StandardCharsets.US_ASCII));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What the service answers until it closes the connection. */
    String answer() {
        try {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
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
